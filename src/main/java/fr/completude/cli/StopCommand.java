package fr.completude.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import fr.completude.batch.NightStatus;
import fr.completude.batch.Operators;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code stop}: asks the night under way to stop between two dossiers. */
@Command(name = "stop")
final class StopCommand implements Callable<Integer> {

    private final Completude program;

    @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "output")
    private Path output = Path.of("");

    StopCommand(Completude program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Operators operators = new Operators(output);
        if (operators.status().filter(NightStatus::isAlive).isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.stop.none", output));
        }
        operators.stop();
        program.screen().err().println(program.messages().say("cli.stop.asked"));
        return ExitCode.COMPLETE.status();
    }
}
