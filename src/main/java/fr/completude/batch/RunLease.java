package fr.completude.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The right of this process to work on an output folder. Renewed in the background; one that could not be renewed in
 * time is lost, and the run ends rather than work beside another. What a holder writes in the database bears its fencing
 * number, so that one that was asleep meanwhile changes nothing there when it wakes; of files {@link #orLost} tells.
 */
final class RunLease implements Tenure, AutoCloseable {

    /** After this long without renewal others may take it. */
    static final Duration TIME = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(RunLease.class);

    private static final int RENEWALS = 6;

    private final LeaseTable table;
    private final NightContext night;
    private final LongSupplier nanoClock;
    private final Clock wallClock;
    private volatile String output;
    private final ScheduledExecutorService renewer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "lease");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable ScheduledFuture<?> renewals;
    private volatile long fence;
    private volatile long surelyOursUntil;
    private volatile Instant surelyOursUntilTime = Instant.EPOCH;

    RunLease(LeaseTable table, NightContext night, LongSupplier nanoClock, Clock wallClock) {
        this.wallClock = wallClock;
        this.table = table;
        this.night = night;
        this.nanoClock = nanoClock;
        this.output = RunParameters.of(night.order(), 0).output();
    }

    /**
     * Takes it by another name of the folder than its path: the same on all machines, wherever the folder lies there.
     *
     * @throws NightException as {@link #take()}
     */
    void takeBy(String name) {
        output = name;
        take();
    }

    /**
     * Takes it and keeps it.
     *
     * @throws NightException when another run, of this machine or another, is alive on the folder
     */
    void take() {
        long asked = nanoClock.getAsLong();
        Instant askedAt = wallClock.instant();
        OptionalLong taken = table.take(output, Holder.self(), TIME);
        fence = taken.orElseThrow(() -> NightException.refused(
                "batch.already-running", null, night.order().output()));
        surelyOursUntil = asked + TIME.toNanos();
        surelyOursUntilTime = askedAt.plus(TIME);
        long pause = TIME.toMillis() / RENEWALS;
        renewals = renewer.scheduleWithFixedDelay(this::renew, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** Puts its end off. A database that is away for a moment costs nothing as long as the lease lasts. */
    void renew() {
        long asked = nanoClock.getAsLong();
        Instant askedAt = wallClock.instant();
        try {
            if (table.renew(output, fence, TIME)) {
                surelyOursUntil = asked + TIME.toNanos();
                surelyOursUntilTime = askedAt.plus(TIME);
            } else {
                surelyOursUntil = asked;
                night.failure().note(lost());
            }
        } catch (DataAccessException | TransactionException e) {
            if (isOver()) {
                night.failure().note(NightException.broken("batch.database-away", e));
            }
        }
    }

    /** By either clock: one stands still while the machine sleeps, the other can be set back. */
    private boolean isOver() {
        return nanoClock.getAsLong() - surelyOursUntil >= 0
                || !wallClock.instant().isBefore(surelyOursUntilTime);
    }

    private NightException lost() {
        return NightException.broken("batch.lease-lost", null, night.order().output());
    }

    /**
     * Asked right before anything is written, of the clocks and of the database. A process that is put to sleep between
     * this question and its writing still writes when it wakes: files cannot be fenced, rows are.
     *
     * @throws NightException when it may have been taken by another
     */
    @Override
    public void orLost() {
        if (isOver() || !table.isHeld(output, fence)) {
            NightException lost = lost();
            night.failure().note(lost);
            throw lost;
        }
    }

    /** What it is about. */
    String output() {
        return output;
    }

    /** The number everything written bears. */
    long fence() {
        return fence;
    }

    /** Where the database is away the lease ends by itself, or with this process. */
    private void giveBack() {
        try {
            table.giveBack(output, fence);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The lease could not be given back ({}).", e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        if (renewals != null) {
            renewals.cancel(false);
        }
        renewer.shutdownNow();
        if (fence > 0 && !isOver()) {
            giveBack();
        }
    }
}
