package fr.completude.batch;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The right of this process to work on an output folder. Renewed in the background; one that could not be renewed in
 * time is lost, and the run ends rather than work beside another. What a holder writes in the database bears its fencing
 * number, so that one that was asleep meanwhile changes nothing when it wakes.
 */
final class RunLease implements AutoCloseable {

    /** After this long without renewal others may take it. */
    static final Duration TIME = Duration.ofSeconds(60);

    private static final int RENEWALS = 6;

    private final LeaseTable table;
    private final NightContext night;
    private final LongSupplier nanoClock;
    private final String output;
    private final ScheduledExecutorService renewer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "lease");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable ScheduledFuture<?> renewals;
    private volatile long fence;
    private volatile long surelyOursUntil;

    RunLease(LeaseTable table, NightContext night, LongSupplier nanoClock) {
        this.table = table;
        this.night = night;
        this.nanoClock = nanoClock;
        this.output = RunParameters.of(night.order(), 0).output();
    }

    /**
     * Takes it and keeps it.
     *
     * @throws NightException when another run, of this machine or another, is alive on the folder
     */
    void take() {
        long asked = nanoClock.getAsLong();
        OptionalLong taken = table.take(output, Holder.self(), TIME);
        fence = taken.orElseThrow(() -> NightException.refused(
                "batch.already-running", null, night.order().output()));
        surelyOursUntil = asked + TIME.toNanos();
        long pause = TIME.toMillis() / RENEWALS;
        renewals = renewer.scheduleWithFixedDelay(this::renew, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** Puts its end off. A database that is away for a moment costs nothing as long as the lease lasts. */
    void renew() {
        long asked = nanoClock.getAsLong();
        try {
            if (table.renew(output, fence, TIME)) {
                surelyOursUntil = asked + TIME.toNanos();
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

    private boolean isOver() {
        return nanoClock.getAsLong() - surelyOursUntil >= 0;
    }

    private NightException lost() {
        return NightException.broken("batch.lease-lost", null, night.order().output());
    }

    /**
     * Asked before anything is written.
     *
     * @throws NightException when it may have been taken by another
     */
    void orLost() {
        if (isOver()) {
            NightException lost = lost();
            night.failure().note(lost);
            throw lost;
        }
    }

    /** The number everything written bears. */
    long fence() {
        return fence;
    }

    @Override
    public void close() {
        if (renewals != null) {
            renewals.cancel(false);
        }
        renewer.shutdownNow();
        if (fence > 0 && !isOver()) {
            table.giveBack(output, fence);
        }
    }
}
