package fr.completude.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import fr.completude.retention.Gone;
import fr.completude.retention.Removal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code erase}: lets go everything kept of one dossier, whatever retention says. */
@Command(name = "erase")
final class EraseCommand implements Callable<Integer> {

    private final Completude program;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
    private String dossier = "";

    @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "output")
    private Path output = Path.of("");

    @Option(names = "--profile", paramLabel = "embedded|cluster", descriptionKey = "profile.rows")
    private Profile profile = Profile.EMBEDDED;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    EraseCommand(Completude program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        program.enter(output);
        Custody custody = new Custody(program, output);
        Removal removal = custody.removal(profile);
        if (!dryRun) {
            Custody.sweepTemporary();
        }
        List<Gone> gone = dryRun ? removal.meant(dossier) : removal.erase(dossier, Custody.operator());
        if (gone.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.custody.unknown", dossier));
        }
        custody.tell(gone, !dryRun);
        return ExitCode.COMPLETE.status();
    }
}
