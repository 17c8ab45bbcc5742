package fr.completude.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;

import fr.completude.checking.Judge;
import fr.completude.recognition.Recogniser;
import fr.completude.reporting.RejudgementJson;
import fr.completude.reporting.RejudgementText;
import fr.completude.reporting.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rejudge}: recognised dossiers judged again, by the present rules or for another day, without being read. */
@Command(name = "rejudge")
final class RejudgeCommand implements Callable<Integer> {

    private static final double NANOS_A_SECOND = 1e9;

    private final Completude program;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "rejudge-paths")
    private List<Path> paths = List.of();

    @Option(names = "--le", paramLabel = "DATE", descriptionKey = "rejudge-le")
    private @Nullable LocalDate day;

    @Option(names = "--rendez-vous", paramLabel = "DATETIME", descriptionKey = "rejudge-rendez-vous")
    private @Nullable LocalDateTime appointment;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "rejudge-format")
    private RejudgeFormat format = RejudgeFormat.TEXT;

    @Option(names = "--workers", paramLabel = "N", descriptionKey = "rejudge-workers")
    private int workers = Runtime.getRuntime().availableProcessors();

    RejudgeCommand(Completude program) {
        this.program = program;
    }

    /** How the result is written. */
    private enum RejudgeFormat {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        if (workers < 1) {
            throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.night.workers"));
        }
        paths.stream().filter(path -> !Files.exists(path)).findFirst().ifPresent(missing -> {
            throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.check.no-such-path", missing));
        });
        Path config = program.installation().config();
        Judge judge = Judge.load(config, Recogniser.load(config).subtypes());
        RejudgementText words = new RejudgementText(new Wording(program.messages(), judge::label));
        Rejudging rejudging = new Rejudging(
                judge,
                new Rejudging.When(day, appointment),
                new ForkJoinPool(workers),
                rejudgement -> format == RejudgeFormat.JSON
                        ? List.of(RejudgementJson.line(rejudgement))
                        : words.lines(rejudgement));
        long start = System.nanoTime();
        try (rejudging) {
            for (Path path : paths) {
                program.enter(path);
            }
            RecognisedLines.of(paths, batch -> print(rejudging.next(batch)));
        } catch (IOException e) {
            Object unreadable = e instanceof FileSystemException named ? named.getFile() : paths.get(0);
            throw new CommandFailure(ExitCode.UNREADABLE, program.messages().say("cli.input-unreadable", unreadable));
        }
        return concluded(rejudging.tally(), System.nanoTime() - start).status();
    }

    private void print(List<Rejudging.Outcome> outcomes) {
        for (Rejudging.Outcome outcome : outcomes) {
            outcome.lines().forEach(program.screen().out()::println);
            if (outcome.rejudgement() == null) {
                RecognisedLines.Line line = outcome.line();
                complain(line.isBroken() ? "seal.broken" : "cli.rejudge.wrong-line", line.file(), line.number());
            }
        }
    }

    private ExitCode concluded(Rejudging.Tally tally, long nanos) {
        if (tally.dossiers() == 0 && tally.exit() == ExitCode.COMPLETE) {
            throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.rejudge.nothing", paths.get(0)));
        }
        if (format == RejudgeFormat.TEXT) {
            program.screen()
                    .out()
                    .println(program.messages().say("cli.rejudge.changed", tally.dossiers(), tally.changed()));
        }
        double seconds = nanos / NANOS_A_SECOND;
        complain("cli.rejudge.rate", tally.dossiers(), seconds, Math.round(tally.dossiers() / seconds));
        return tally.exit();
    }

    private void complain(String key, Object... values) {
        program.screen().err().println(program.messages().say(key, values));
    }
}
