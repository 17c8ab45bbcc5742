package fr.completude.batch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import fr.completude.reporting.AtomicFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what one worker has counted beside the numbers of the night, where it has counted anything since: the folder is
 * often a share, and workers may be many. Nothing is written before it took part in a night: until then nobody knows
 * whether what lies there is the folder of the reports.
 */
final class WorkerPulse implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerPulse.class);
    private static final long PAUSE_S = 5;

    /** A worker writes its own again and again: nobody does these any more. */
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    /** So that a worker that has nothing to do does not look like one that is gone. */
    private static final Duration LONGEST_SILENCE = LEFT_BEHIND.dividedBy(24);

    private final Path state;
    private final String id;
    private final NightProgress progress;
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "worker-pulse");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable ScheduledFuture<?> beating;
    private boolean tidied;
    private String written = "";
    private Instant writtenAt = Instant.MIN;

    private WorkerPulse(Path state, String id, NightProgress progress) {
        this.state = state;
        this.id = id;
        this.progress = progress;
    }

    /**
     * Begins.
     *
     * @param id of the worker, which says nothing of its machine
     */
    static WorkerPulse begun(NightOrder order, String id, NightProgress progress) {
        WorkerPulse pulse = new WorkerPulse(RunLock.stateOf(order.output()), id, progress);
        pulse.beating = pulse.beats.scheduleWithFixedDelay(pulse::note, PAUSE_S, PAUSE_S, TimeUnit.SECONDS);
        return pulse;
    }

    /** Does what is counted. */
    <T> T during(Supplier<T> work) {
        return work.get();
    }

    synchronized void note() {
        if (!progress.hasEntered()) {
            return;
        }
        String text = progress.metrics().text();
        Instant now = Instant.now();
        if (text.equals(written) && writtenAt.plus(LONGEST_SILENCE).isAfter(now)) {
            return;
        }
        if (!Files.isDirectory(state)) {
            return;
        }
        try {
            AtomicFolder.write(state.resolve("metrics-" + id + ".prom"), text);
            written = text;
            writtenAt = now;
        } catch (IOException | RuntimeException e) {
            // The work goes on without: a share that is away for a moment is asked again.
            LOG.warn(
                    "The numbers of this worker could not be noted ({}).",
                    e.getClass().getSimpleName());
            return;
        }
        if (!tidied) {
            tidied = true;
            tidy();
        }
    }

    private void tidy() {
        Instant longAgo = Instant.now().minus(LEFT_BEHIND);
        try (DirectoryStream<Path> all = Files.newDirectoryStream(state, "metrics-*.prom")) {
            for (Path one : all) {
                if (Files.getLastModifiedTime(one).toInstant().isBefore(longAgo)) {
                    Files.deleteIfExists(one);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.debug("Another worker tidies at the same time.", e);
        }
    }

    /** What it has counted stays to be read. */
    @Override
    public void close() {
        if (beating != null) {
            beating.cancel(false);
        }
        beats.shutdownNow();
        note();
    }
}
