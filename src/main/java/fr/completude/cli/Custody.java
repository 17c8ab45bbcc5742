package fr.completude.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import fr.completude.audit.AuditJournal;
import fr.completude.audit.Deed;
import fr.completude.audit.Entry;
import fr.completude.batch.Operators;
import fr.completude.checking.Judge;
import fr.completude.recognition.Recogniser;
import fr.completude.reporting.DigestFiles;
import fr.completude.reporting.Wording;
import fr.completude.retention.Gone;
import fr.completude.retention.Removal;
import fr.completude.retention.RetentionRules;
import fr.completude.storage.ProcessFolder;

/** What is kept of dossiers, put together for the commands that let it go. No reader is started for it. */
record Custody(Completude program, Path output) {

    /** Over the output folder in which a report folder lies; of one that lies in none, over itself. */
    static Custody over(Completude program, Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.isDirectory(above.resolve(".completude"))) {
                return new Custody(program, above);
            }
        }
        return new Custody(program, folder);
    }

    /**
     * The removal of what is kept.
     *
     * @throws CommandFailure when there is no such output folder
     */
    Removal removal() {
        return removal(Profile.EMBEDDED);
    }

    /** The same, with the rows of nights that several machines did. */
    Removal removal(Profile profile) {
        if (!Files.isDirectory(output)) {
            throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.custody.no-output", output));
        }
        Path config = program.installation().config();
        Judge judge = Judge.load(config, Recogniser.load(config).subtypes());
        return new Removal(
                output,
                profile.cluster(program.installation()),
                RetentionRules.load(config),
                new DigestFiles(new Wording(program.messages(), judge::label)),
                journal(),
                Clock.systemUTC());
    }

    AuditJournal journal() {
        return AuditJournal.of(output, Clock.systemUTC());
    }

    /** Notes that dossiers are asked to be read again, before they are. */
    void noteReleased(List<Operators.Meant> dossiers) {
        dossiers.forEach(one -> journal().note(Entry.of(operator(), Deed.RELEASED, one.ofMairie(), one.dossier())));
    }

    /** Removes what processes that were killed left of uploads in the machine's folder for temporary files. */
    static void sweepTemporary() throws IOException {
        ProcessFolder.sweep(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** The account of the operating system: whoever has a shell on the machine has no other. */
    static String operator() {
        return "os:" + System.getProperty("user.name", "?");
    }

    /**
     * Tells it, a line a dossier.
     *
     * @throws CommandFailure when some could not be removed wholly
     */
    void tell(List<Gone> gone, boolean done) {
        for (Gone one : gone) {
            program.screen()
                    .out()
                    .println(String.join(
                            "\t",
                            one.subject().shown(),
                            one.lastDay().toString(),
                            String.valueOf(one.folders()),
                            String.valueOf(one.readings()),
                            String.valueOf(one.rows())));
        }
        program.screen()
                .err()
                .println(program.messages().say(done ? "cli.purge.done" : "cli.purge.would", gone.size()));
        long inPart = gone.stream().filter(one -> !one.whole()).count();
        if (inPart > 0) {
            throw new CommandFailure(ExitCode.UNREADABLE, program.messages().say("cli.purge.in-part", inPart, output));
        }
    }
}
