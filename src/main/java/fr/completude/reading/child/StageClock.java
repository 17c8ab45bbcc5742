package fr.completude.reading.child;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;

import fr.completude.reading.wire.Stage;
import fr.completude.reading.wire.StageTimes;

/**
 * Shares the time of a child among its stages: at any moment one stage is on, and work within work counts for the inner
 * one alone. For the single thread that reads.
 */
final class StageClock {

    /** Work that belongs to a stage. */
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    private final LongSupplier time;
    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
    private Stage on = Stage.OPEN;
    private long since;

    /** @param time the present, in nanoseconds from any origin */
    StageClock(LongSupplier time) {
        this.time = time;
        this.since = time.getAsLong();
    }

    /** Does the work on the time of a stage. */
    <T, E extends Exception> T in(Stage stage, Work<T, E> work) throws E {
        Stage around = on;
        change(stage);
        try {
            return work.run();
        } finally {
            change(around);
        }
    }

    /** The time of all stages since this was last asked; what passed before {@link #restart} counts for none. */
    StageTimes taken() {
        change(on);
        StageTimes times = new StageTimes(Map.copyOf(nanos));
        nanos.clear();
        return times;
    }

    /** Begins anew, with the time to open a file. */
    void restart() {
        taken();
        on = Stage.OPEN;
    }

    private void change(Stage next) {
        long now = time.getAsLong();
        nanos.merge(on, now - since, Long::sum);
        since = now;
        on = next;
    }
}
