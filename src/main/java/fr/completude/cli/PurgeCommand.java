package fr.completude.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import fr.completude.retention.Removal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code purge}: lets go what retention says is due. */
@Command(name = "purge")
final class PurgeCommand implements Callable<Integer> {

    private final Completude program;

    @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "output")
    private Path output = Path.of("");

    @Option(names = "--le", paramLabel = "DATE", descriptionKey = "purge.le")
    private @Nullable LocalDate day;

    @Option(names = "--profile", paramLabel = "embedded|cluster", descriptionKey = "profile.rows")
    private Profile profile = Profile.EMBEDDED;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    PurgeCommand(Completude program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate today = day != null ? day : LocalDate.now(program.clock());
        program.enter(output);
        Custody custody = new Custody(program, output);
        Removal removal = custody.removal(profile);
        if (!dryRun) {
            Custody.sweepTemporary();
        }
        custody.tell(dryRun ? removal.due(today) : removal.purge(today, Custody.operator()), !dryRun);
        return ExitCode.COMPLETE.status();
    }
}
