package fr.completude.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import fr.completude.audit.AuditJournal;
import fr.completude.audit.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code audit verify|export}: the journal of who did what. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {

    private final Completude program;

    private AuditCommand(Completude program) {
        this.program = program;
    }

    static CommandLine of(Completude program) {
        return new CommandLine(new AuditCommand(program))
                .addSubcommand("verify", new VerifyCommand(program))
                .addSubcommand("export", new ExportCommand(program));
    }

    @Override
    public Integer call() {
        program.screen().err().println(program.messages().say("cli.no-command"));
        return ExitCode.USAGE.status();
    }

    /** {@code audit verify}. */
    @Command(name = "verify")
    private static final class VerifyCommand implements Callable<Integer> {

        private final Completude program;

        @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "output")
        private Path output = Path.of("");

        @Option(names = "--head", paramLabel = "SHA256", descriptionKey = "head")
        private @Nullable String head;

        VerifyCommand(Completude program) {
            this.program = program;
        }

        @Override
        public Integer call() throws IOException {
            Verification found = AuditJournal.of(output, program.clock()).verify(head);
            if (found instanceof Verification.Sound sound) {
                program.screen().out().println(program.messages().say("cli.audit.sound", sound.lines(), sound.head()));
                return ExitCode.COMPLETE.status();
            }
            if (found instanceof Verification.Broken broken) {
                throw new CommandFailure(
                        ExitCode.INCOMPLETE, program.messages().say("cli.audit.broken", broken.file(), broken.line()));
            }
            throw new CommandFailure(ExitCode.INCOMPLETE, program.messages().say("cli.audit.head-missing"));
        }
    }

    /** {@code audit export}. */
    @Command(name = "export")
    private static final class ExportCommand implements Callable<Integer> {

        private final Completude program;

        @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "output")
        private Path output = Path.of("");

        @Option(names = "--dossier", paramLabel = "DOSSIER", descriptionKey = "dossier")
        private @Nullable String dossier;

        @Option(names = "--mairie", paramLabel = "MAIRIE", descriptionKey = "mairie")
        private @Nullable String mairie;

        ExportCommand(Completude program) {
            this.program = program;
        }

        @Override
        public Integer call() throws IOException {
            program.enter(output);
            AuditJournal.of(output, program.clock())
                    .export(mairie, dossier, program.screen().out()::println);
            return ExitCode.COMPLETE.status();
        }
    }
}
