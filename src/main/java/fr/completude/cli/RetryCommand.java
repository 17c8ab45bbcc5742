package fr.completude.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import fr.completude.batch.Operators;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code retry DOSSIER}: the next night reads it again from its first byte. */
@Command(name = "retry")
final class RetryCommand implements Callable<Integer> {

    private final Completude program;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
    private String dossier = "";

    @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "output")
    private Path output = Path.of("");

    RetryCommand(Completude program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        program.enter(output);
        Operators operators = new Operators(output);
        if (!Files.isDirectory(output) || operators.meant(dossier).isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.retry.unknown", dossier));
        }
        new Custody(program, output).noteReleased(operators.meant(dossier));
        operators.again(dossier);
        program.screen().err().println(program.messages().say("cli.retry.asked", dossier));
        return ExitCode.COMPLETE.status();
    }
}
