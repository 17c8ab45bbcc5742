package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import fr.completude.dossier.FailureClass;
import fr.completude.reporting.AtomicFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The part of a night that talks with its operator through files of the state folder: it writes where it stands and
 * what it counted, and looks whether it is to stop. Files, because the database is open to the run alone.
 */
final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final String STOP = "stop";
    private static final String METRICS = "metrics.prom";
    private static final int BEATS_A_NOTE = 5;

    private final NightOrder order;
    private final NightProgress progress;
    private final GracefulStop stop;
    private final Clock clock;
    private final Instant begun;
    private final String holder = Holder.self().text();
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "heartbeat");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable ScheduledFuture<?> beating;
    private int beaten;
    private boolean over;

    private Heartbeat(NightOrder order, NightProgress progress, GracefulStop stop, Clock clock) {
        this.order = order;
        this.progress = progress;
        this.stop = stop;
        this.clock = clock;
        this.begun = clock.instant();
    }

    /** Begins. A wish to stop that an earlier run left is none of this one's. */
    static Heartbeat of(NightOrder order, NightProgress progress, GracefulStop stop, Clock clock) throws IOException {
        Heartbeat heartbeat = new Heartbeat(order, progress, stop, clock);
        Files.deleteIfExists(stopFile(order.output()));
        heartbeat.note(NightStatus.State.RUNNING, null);
        heartbeat.beating = heartbeat.beats.scheduleWithFixedDelay(heartbeat::beat, 1, 1, TimeUnit.SECONDS);
        return heartbeat;
    }

    /** Asks the run that is alive on an output folder to stop. */
    static void askToStop(Path output) throws IOException {
        AtomicFolder.write(stopFile(output), "");
    }

    private static Path stopFile(Path output) {
        return RunLock.stateOf(output).resolve(STOP);
    }

    static Path metricsFile(Path output) {
        return RunLock.stateOf(output).resolve(METRICS);
    }

    private void beat() {
        if (Files.exists(stopFile(order.output()))) {
            stop.request();
        }
        beaten++;
        if (beaten % BEATS_A_NOTE == 0) {
            note(NightStatus.State.RUNNING, null);
        }
    }

    /**
     * Writes down where the night stands; once it has ended, a late beat says nothing any more. A disk that is full
     * costs the note, not the night.
     */
    private synchronized void note(NightStatus.State state, @Nullable String failure) {
        if (over) {
            return;
        }
        over = state != NightStatus.State.RUNNING;
        NightStatus status = new NightStatus(
                state,
                holder,
                order.day(),
                begun,
                clock.instant(),
                progress.total(),
                progress.done(),
                progress.rate(),
                failure,
                state == NightStatus.State.RUNNING ? progress.crew() : null);
        try {
            AtomicFolder.write(NightStatus.file(order.output()), status.json());
            AtomicFolder.write(metricsFile(order.output()), progress.metrics().text());
        } catch (IOException e) {
            LOG.warn(
                    "The state of the night could not be noted ({}).",
                    e.getClass().getSimpleName());
        }
    }

    /** Notes how the night ended. */
    void ended(NightOutcome outcome) {
        beats.shutdownNow();
        NightMetrics metrics = progress.metrics();
        if (outcome instanceof NightOutcome.Failed failed) {
            metrics.failed(FailureClass.FATAL);
            Throwable cause = failed.cause();
            note(NightStatus.State.FAILED, cause instanceof NightException night ? night.code() : null);
        } else if (outcome instanceof NightOutcome.Stopped) {
            metrics.failed(FailureClass.CANCELLED);
            note(NightStatus.State.STOPPED, null);
        } else {
            note(NightStatus.State.COMPLETED, null);
        }
    }

    @Override
    public void close() {
        if (beating != null) {
            beating.cancel(false);
        }
        beats.shutdownNow();
    }
}
