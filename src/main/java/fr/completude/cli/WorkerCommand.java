package fr.completude.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.concurrent.Callable;

import fr.completude.batch.Cluster;
import fr.completude.batch.GracefulStop;
import fr.completude.batch.NightOrder;
import fr.completude.batch.NightWorker;
import fr.completude.intake.WorkFolder;
import fr.completude.pipeline.RecognitionFingerprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code worker}: examines dossiers of nights that another machine runs, until it is told to stop. */
@Command(name = "worker")
final class WorkerCommand implements Callable<Integer> {

    /** Nothing but what is on its disk makes a worker that judges otherwise fit for the night. */
    private static final Duration UNTIL_MENDED = Duration.ofSeconds(30);

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
        program.enter(output);
        Cluster cluster = Cluster.load(program.installation().config(), System.getenv());
        program.begin(output);
        if (program.debug()) {
            Logging.inDetail();
        }
        NightDisplay display = NightDisplay.on(program);
        String started = RecognitionFingerprint.program(program.installation());
        try (WorkFolder work = Workshop.workFolder();
                GracefulStop stop = new GracefulStop(display::stopping)) {
            while (!stop.requested()) {
                if (!RecognitionFingerprint.program(program.installation()).equals(started)) {
                    throw new CommandFailure(
                            ExitCode.INTERNAL, program.messages().say("cli.worker.program-changed"));
                }
                work(cluster, work.path(), display, stop);
            }
        }
        return ExitCode.COMPLETE.status();
    }

    /** With the configuration of this moment, until it is no longer that of the nights. */
    private void work(Cluster cluster, Path work, NightDisplay display, GracefulStop stop) throws IOException {
        // Before anything of it is loaded: what changes meanwhile makes them differ.
        String rules = RecognitionFingerprint.withJudging(program.installation());
        // The day is each night's own.
        LocalDate today = LocalDate.now(program.clock());
        NightOrder order = new NightOrder(inbox, output, today, Period.ofDays(14), workers, NightOrder.Resume.SAME_DAY)
                .workingIn(work)
                .judgedBy(rules);
        try (Workshop workshop = program.workshop(workers)) {
            program.screen().err().println(program.messages().say("cli.worker.ready"));
            new NightWorker(workshop.nightStages(order), display, stop, cluster).run(order);
        }
        if (!stop.requested() && rules.equals(RecognitionFingerprint.withJudging(program.installation()))) {
            program.screen().err().println(program.messages().say("batch.other-rules"));
            stop.await(UNTIL_MENDED);
        }
    }
}
