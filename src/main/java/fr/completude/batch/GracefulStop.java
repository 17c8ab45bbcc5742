package fr.completude.batch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The wish to stop, from SIGTERM or SIGINT. The process then waits for the dossiers in hand, but not for long: what is
 * not reported in time is examined again by the next run, as after a crash. The exit status is that of the signal (143
 * or 130).
 */
public final class GracefulStop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GracefulStop.class);

    /** Below the 90 s after which systemd kills. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Runnable told;
    private final Thread hook;

    /**
     * Listens to signals until closed.
     *
     * @param told run once, when the wish arrives
     */
    public GracefulStop(Runnable told) {
        this.told = told;
        hook = new Thread(
                () -> {
                    request();
                    awaitFinish();
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The wish to stop, by whatever way it arrives; told once. */
    synchronized void request() {
        if (!requested()) {
            requested.countDown();
            told.run();
        }
    }

    /** Waits, but no longer than until the wish to stop. */
    public void await(Duration time) {
        try {
            boolean stopping = requested.await(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS);
            LOG.debug("Waited; stopping: {}", stopping);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            requested.countDown();
        }
    }

    /** Waits though the wish to stop is there, but no longer than until all is put away. */
    void linger(Duration time) {
        try {
            boolean over = finished.await(time.toMillis(), TimeUnit.MILLISECONDS);
            LOG.debug("Waited; all put away: {}", over);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Once this returns the process ends, whatever its other threads are at. */
    private boolean awaitFinish() {
        try {
            return finished.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether no new dossier should be begun. */
    public boolean requested() {
        return requested.getCount() == 0;
    }

    /** All is put away: the process may end. */
    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            requested.countDown();
        }
    }
}
