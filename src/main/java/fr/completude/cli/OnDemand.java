package fr.completude.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import fr.completude.config.ConfigException;
import fr.completude.config.Problems;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.Dossier;
import fr.completude.dossier.PagePicture;
import fr.completude.dossier.Recognised;
import fr.completude.intake.DeclaredOptions;
import fr.completude.intake.Deposit;
import fr.completude.intake.Received;
import fr.completude.intake.WorkFolder;
import fr.completude.language.Messages;
import fr.completude.pipeline.Checked;

/** Checks dossiers named on the command line. What is declared there prevails over {@code dossier.yaml}. */
final class OnDemand {

    private final Workshop workshop;
    private final DeclaredOptions options;
    private final Function<Recognised, List<PagePicture>> pictures;
    private final Messages messages;

    /**
     * Over the program put together.
     *
     * @param pictures takes pictures of pages while the files of a dossier are at hand
     */
    OnDemand(
            Workshop workshop,
            DeclaredOptions options,
            Function<Recognised, List<PagePicture>> pictures,
            Messages messages) {
        this.workshop = workshop;
        this.options = options;
        this.pictures = pictures;
        this.messages = messages;
    }

    /**
     * The answers, in the order of the names.
     *
     * @throws ConfigException with the mistakes of a {@code dossier.yaml} or of the options
     */
    List<Answered> check(NamedPaths named, LocalDate day) {
        declared(Declaration.NONE);
        List<Answered> answers = new ArrayList<>();
        for (Deposit deposit : named.deposits()) {
            answers.add(check(deposit, day));
        }
        if (!named.loose().isEmpty()) {
            answers.add(loose(named.loose(), day));
        }
        return answers;
    }

    private Answered check(Deposit deposit, LocalDate day) {
        try (WorkFolder work = Workshop.workFolder()) {
            Received received = workshop.reception().receive(deposit, work);
            if (!received.mistakes().isEmpty()) {
                throw new ConfigException(received.mistakes());
            }
            return checked(received.dossier(), deposit.location(), day);
        } catch (IOException e) {
            throw unreadable(deposit.location());
        }
    }

    private Answered loose(List<Path> files, LocalDate day) {
        try {
            String name = messages.say("cli.check.loose-name");
            return checked(
                    workshop.reception().loose(name, files, Declaration.NONE),
                    files.get(0).toAbsolutePath(),
                    day);
        } catch (IOException e) {
            throw unreadable(files.get(0));
        }
    }

    private Answered checked(Dossier dossier, Path named, LocalDate day) {
        if (dossier.files().isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, messages.say("cli.check.empty", named));
        }
        Declaration declaration = declared(dossier.declaration());
        Checked checked = workshop.pipeline().checked(new Dossier(dossier.name(), declaration, dossier.files()), day);
        return new Answered(checked, pictures.apply(checked.recognised()));
    }

    private Declaration declared(Declaration declaration) {
        Problems problems = new Problems();
        Declaration all = options.over(declaration, workshop.judge().vocabulary(), problems);
        problems.orThrow();
        return all;
    }

    private CommandFailure unreadable(Path path) {
        return new CommandFailure(ExitCode.UNREADABLE, messages.say("cli.input-unreadable", path));
    }
}
