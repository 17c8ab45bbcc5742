package fr.completude.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.concurrent.Callable;

import fr.completude.batch.Cluster;
import fr.completude.batch.DossierStages;
import fr.completude.batch.GracefulStop;
import fr.completude.batch.Night;
import fr.completude.batch.NightOrder;
import fr.completude.batch.NightOrder.Resume;
import fr.completude.batch.NightOutcome;
import fr.completude.batch.NightWindow;
import fr.completude.batch.Planning;
import fr.completude.pipeline.RecognitionFingerprint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nightly}: the night job over an inbox. */
@Command(name = "nightly")
final class NightlyCommand implements Callable<Integer> {

    private final Completude program;

    @Option(names = "--inbox", required = true, paramLabel = "DIR", descriptionKey = "inbox")
    private Path inbox = Path.of("");

    @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "output")
    private Path output = Path.of("");

    @Option(names = "--le", paramLabel = "DATE", descriptionKey = "le")
    private @Nullable LocalDate day;

    @Option(names = "--horizon", paramLabel = "P14D", descriptionKey = "horizon")
    private Period horizon = Period.ofDays(14);

    @Option(names = "--restart", descriptionKey = "restart")
    private boolean restart;

    @Option(names = "--workers", paramLabel = "N", descriptionKey = "workers")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(names = "--until", paramLabel = "HH:MM", descriptionKey = "until")
    private @Nullable LocalTime until;

    @Option(names = "--profile", paramLabel = "embedded|cluster", descriptionKey = "profile")
    private Profile profile = Profile.EMBEDDED;

    @Option(names = "--explain-plan", descriptionKey = "explain-plan")
    private boolean explainPlan;

    NightlyCommand(Completude program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        if (workers < 1) {
            throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.night.workers"));
        }
        LocalDate today = day != null ? day : LocalDate.now(program.clock());
        Resume resume = restart ? Resume.ANY_DAY : Resume.SAME_DAY;
        NightOrder asked =
                new NightOrder(inbox, output, today, horizon, workers, resume).within(window(program.clock()));
        asked.orRefuse();
        program.enter(output);
        Cluster cluster = profile.cluster(program.installation());
        // Before anything of it is loaded: what changes meanwhile makes it differ from that of workers and other
        // nights.
        NightOrder order = asked.judgedBy(RecognitionFingerprint.withJudging(program.installation()));
        if (program.debug()) {
            Logging.inDetail();
        }
        NightDisplay display = NightDisplay.on(program);
        try (GracefulStop stop = new GracefulStop(display::stopping);
                Workshop workshop = cluster == null ? program.nightWorkshop(order.workers()) : program.workshop(1)) {
            workshop.recogniser()
                    .warning(today, program.messages())
                    .ifPresent(program.screen().err()::println);
            if (explainPlan) {
                return explained(workshop.nightStages(order), order, cluster);
            }
            // Not before all that may be wrong was told: a folder begun with a key takes no other.
            program.begin(output);
            NightOutcome outcome = run(order, workshop, cluster, display, stop);
            return new NightResult(program, workshop.wording()).of(outcome).status();
        }
    }

    private int explained(DossierStages stages, NightOrder order, @Nullable Cluster cluster) {
        PlanText words = new PlanText(program.messages());
        try {
            new Planning(stages, order, cluster)
                    .tell(plan -> program.screen().out().println(words.line(plan)));
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.UNREADABLE, program.messages().say("cli.input-unreadable", inbox));
        }
        program.screen().out().println(words.total());
        return ExitCode.COMPLETE.status();
    }

    /** To the next time the clock shows that hour. */
    private NightWindow window(Clock clock) {
        LocalTime hour = until;
        if (hour == null) {
            return NightWindow.OPEN;
        }
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDateTime today = now.toLocalDate().atTime(hour);
        LocalDateTime end = today.isAfter(now) ? today : today.plusDays(1);
        return new NightWindow(end.atZone(clock.getZone()).toInstant(), clock);
    }

    private static NightOutcome run(
            NightOrder order, Workshop workshop, @Nullable Cluster cluster, NightDisplay display, GracefulStop stop) {
        try (display) {
            return new Night(workshop.nightStages(order), display, stop, cluster).run(order);
        }
    }
}
