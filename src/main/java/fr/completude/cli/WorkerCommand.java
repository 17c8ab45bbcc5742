package fr.completude.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.concurrent.Callable;

import fr.completude.batch.Cluster;
import fr.completude.batch.GracefulStop;
import fr.completude.batch.NightOrder;
import fr.completude.batch.NightWorker;
import fr.completude.intake.WorkFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code worker}: examines dossiers of nights that another machine runs, until it is told to stop. */
@Command(name = "worker")
final class WorkerCommand implements Callable<Integer> {

    private final Completude program;

    @Option(names = "--inbox", required = true, paramLabel = "DIR", descriptionKey = "inbox")
    private Path inbox = Path.of("");

    @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "output")
    private Path output = Path.of("");

    @Option(names = "--workers", paramLabel = "N", descriptionKey = "workers")
    private int workers = Runtime.getRuntime().availableProcessors();

    WorkerCommand(Completude program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        if (workers < 1) {
            throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.night.workers"));
        }
        Cluster cluster = Cluster.load(program.installation().config(), System.getenv());
        if (program.debug()) {
            Logging.inDetail();
        }
        // The day is each night's own.
        LocalDate today = LocalDate.now(program.clock());
        NightDisplay display = NightDisplay.on(program);
        try (WorkFolder work = Workshop.workFolder();
                GracefulStop stop = new GracefulStop(display::stopping);
                Workshop workshop = program.workshop(workers)) {
            NightOrder order = new NightOrder(
                            inbox, output, today, Period.ofDays(14), workers, NightOrder.Resume.SAME_DAY)
                    .workingIn(work.path());
            program.screen().err().println(program.messages().say("cli.worker.ready"));
            new NightWorker(workshop.nightStages(order), display, stop, cluster).run(order);
        }
        return ExitCode.COMPLETE.status();
    }
}
