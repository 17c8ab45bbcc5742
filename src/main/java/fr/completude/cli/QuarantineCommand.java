package fr.completude.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import fr.completude.batch.Operators;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quarantine list|release}: what could not be read, and its way out. */
@Command(name = "quarantine")
final class QuarantineCommand implements Callable<Integer> {

    private final Completude program;

    private QuarantineCommand(Completude program) {
        this.program = program;
    }

    static CommandLine of(Completude program) {
        return new CommandLine(new QuarantineCommand(program))
                .addSubcommand("list", new ListCommand(program))
                .addSubcommand("release", new ReleaseCommand(program));
    }

    @Override
    public Integer call() {
        program.screen().err().println(program.messages().say("cli.no-command"));
        return ExitCode.USAGE.status();
    }

    /** {@code quarantine list}. */
    @Command(name = "list")
    private static final class ListCommand implements Callable<Integer> {

        private final Completude program;

        @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "output")
        private Path output = Path.of("");

        ListCommand(Completude program) {
            this.program = program;
        }

        @Override
        public Integer call() throws IOException {
            program.enter(output);
            List<Operators.SetAside> all = new Operators(output).setAside();
            for (Operators.SetAside one : all) {
                program.screen()
                        .out()
                        .println(String.join(
                                "\t", one.mairie(), one.dossier(), one.file(), one.problem(), one.message()));
            }
            return (all.isEmpty() ? ExitCode.COMPLETE : ExitCode.UNREADABLE).status();
        }
    }

    /** {@code quarantine release}. */
    @Command(name = "release")
    private static final class ReleaseCommand implements Callable<Integer> {

        private final Completude program;

        @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
        private String dossier = "";

        @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "output")
        private Path output = Path.of("");

        ReleaseCommand(Completude program) {
            this.program = program;
        }

        @Override
        public Integer call() throws IOException {
            program.enter(output);
            Operators operators = new Operators(output);
            if (!operators.isSetAside(dossier)) {
                throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.quarantine.unknown", dossier));
            }
            new Custody(program, output).noteReleased(operators.meant(dossier));
            operators.again(dossier);
            program.screen().err().println(program.messages().say("cli.retry.asked", dossier));
            return ExitCode.COMPLETE.status();
        }
    }
}
