package fr.completude.reading;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import fr.completude.reading.wire.StageTimes;
import org.jspecify.annotations.Nullable;

/** Keeps one place in the pool filled with a child that works: started when first needed, replaced when it dies. */
final class Supervisor implements AutoCloseable {

    private final ChildCommand command;
    private @Nullable FutureTask<ChildProcess> child;
    private boolean closed;
    private StageTimes spent = StageTimes.NONE;
    private volatile boolean unstartable;

    Supervisor(ChildCommand command) {
        this.command = command;
    }

    /** Begins to start the child, if there is none, and does not wait. */
    synchronized void warmUp() {
        if (child == null && !closed) {
            FutureTask<ChildProcess> start = new FutureTask<>(this::started);
            Thread thread = new Thread(start, "reader-start");
            thread.setDaemon(true);
            thread.start();
            child = start;
        }
    }

    private ChildProcess started() {
        unstartable = true;
        ChildProcess started = ChildProcess.start(command);
        unstartable = false;
        return started;
    }

    /** Whether the last child that was to start did, or is about to. */
    boolean isWell() {
        FutureTask<ChildProcess> start = current();
        return !unstartable || (start != null && !start.isDone());
    }

    /**
     * The child, ready to read.
     *
     * @throws ReaderUnavailableException if it cannot be started
     * @throws CancellationException if the pool is closed or the calling thread interrupted
     */
    ChildProcess ready() {
        warmUp();
        FutureTask<ChildProcess> start = current();
        if (start == null) {
            throw new CancellationException("The reader is closed.");
        }
        try {
            return start.get();
        } catch (ExecutionException e) {
            replace();
            if (e.getCause() instanceof ReaderUnavailableException unavailable) {
                throw unavailable;
            }
            throw new IllegalStateException("A reader could not be started.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while waiting for a reader to start.");
        }
    }

    /** Ends the child; the next one starts when it is asked for. */
    void replace() {
        FutureTask<ChildProcess> old;
        synchronized (this) {
            old = child;
            child = null;
        }
        // A child still starting ends itself when its start is cancelled.
        if (old == null || old.cancel(true) || old.isCancelled()) {
            return;
        }
        try {
            old.get().close();
        } catch (ExecutionException e) {
            // It never started, which whoever waited for it was told; there is nothing to end.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Notes time a child spent. */
    synchronized void took(StageTimes times) {
        spent = spent.plus(times);
    }

    /** Time spent by all children that were here. */
    synchronized StageTimes spent() {
        return spent;
    }

    /** Whether the pool was closed while this child worked. */
    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        replace();
    }

    private synchronized @Nullable FutureTask<ChildProcess> current() {
        return child;
    }
}
