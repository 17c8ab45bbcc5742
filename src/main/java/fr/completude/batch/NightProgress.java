package fr.completude.batch;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** How far the night is. Tells whoever watches, and counts. */
final class NightProgress implements NightWatcher {

    private static final double NANOS_A_MINUTE = 60e9;

    private final NightWatcher watcher;
    private final LongSupplier nanoClock;
    private final Supplier<NightMetrics> none;
    private volatile NightMetrics metrics;
    private final AtomicLong done = new AtomicLong();
    private volatile long total;
    private volatile long doneBefore;
    private volatile long begun;
    private volatile @Nullable Crew crew;
    private long entered;

    private NightProgress(NightWatcher watcher, LongSupplier nanoClock, Supplier<NightMetrics> none) {
        this.watcher = watcher;
        this.nanoClock = nanoClock;
        this.begun = nanoClock.getAsLong();
        this.none = none;
        this.metrics = none.get();
    }

    NightProgress(NightWatcher watcher, LongSupplier nanoClock) {
        this(watcher, nanoClock, NightMetrics::new);
        metrics.queue(this);
    }

    /** Of one worker among others, which is told of no other dossiers than its own. */
    static NightProgress ofWorker(NightWatcher watcher, String id) {
        return new NightProgress(watcher, System::nanoTime, () -> NightMetrics.ofWorker(id));
    }

    /** This worker works for a run: what it counts begins anew with each. */
    synchronized void enter(long run) {
        if (run > entered) {
            entered = run;
            metrics = none.get();
        }
    }

    /** Whether it has worked for any. */
    synchronized boolean hasEntered() {
        return entered > 0;
    }

    @Override
    public void registered(long dossiers, long alreadyDone) {
        total = dossiers;
        doneBefore = alreadyDone;
        begun = nanoClock.getAsLong();
        done.set(alreadyDone);
        watcher.registered(dossiers, alreadyDone);
    }

    /** A dossier has a new report. */
    void reported(Examination examination) {
        metrics.reported(examination);
        reported();
    }

    /** A dossier keeps its report. */
    void kept(Answer answer) {
        metrics.kept(answer);
        reported();
    }

    @Override
    public void reported() {
        done.incrementAndGet();
        watcher.reported();
    }

    /** So many are done by now, by workers elsewhere. */
    void doneElsewhere(long reports) {
        done.set(reports);
    }

    /** What is seen of workers elsewhere. */
    void crew(Crew now) {
        Crew before = crew;
        crew = now;
        Instant since = now.waitingSince();
        boolean waited = before != null && before.waitingSince() != null;
        if (since != null && !waited) {
            watcher.waiting(since);
        }
        if (since == null && waited) {
            watcher.working(now.atWork());
        }
    }

    /** Null when this process does all by itself. */
    @Nullable
    Crew crew() {
        return crew;
    }

    @Override
    public void stopping() {
        watcher.stopping();
    }

    NightMetrics metrics() {
        return metrics;
    }

    long total() {
        return total;
    }

    long done() {
        return done.get();
    }

    long left() {
        return total - done.get();
    }

    /** Dossiers a minute since this attempt began; 0 before the first. */
    double rate() {
        return (done.get() - doneBefore) * NANOS_A_MINUTE / Math.max(1, nanoClock.getAsLong() - begun);
    }
}
