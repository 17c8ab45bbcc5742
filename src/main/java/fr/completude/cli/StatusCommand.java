package fr.completude.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

import fr.completude.batch.Crew;
import fr.completude.batch.NightStatus;
import fr.completude.batch.Operators;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code status}: where the night over an output folder stands. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

    private final Completude program;

    @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "output")
    private Path output = Path.of("");

    StatusCommand(Completude program) {
        this.program = program;
    }

    /** 0 while all is well, 4 when the last night ended before it was done, 2 when there was none. */
    @Override
    public Integer call() {
        Optional<NightStatus> status = new Operators(output).status();
        if (status.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.status.none", output));
        }
        NightStatus night = status.get();
        program.screen().out().println(new NightSentence(program.messages()).of(night));
        Crew crew = night.crew();
        if (crew != null && night.isAlive()) {
            program.screen().out().println(line(crew));
        }
        boolean well = night.state() == NightStatus.State.RUNNING || night.state() == NightStatus.State.COMPLETED;
        return (well ? ExitCode.COMPLETE : ExitCode.UNREADABLE).status();
    }

    private String line(Crew crew) {
        Instant since = crew.waitingSince();
        return since == null
                ? program.messages().say("cli.night.working", crew.atWork())
                : NightDisplay.waiting(program.messages(), since, program.clock());
    }
}
