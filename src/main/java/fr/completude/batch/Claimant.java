package fr.completude.batch;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * In whose name dossiers are claimed.
 *
 * @param name of the process
 * @param time after which, unless renewed, another may take what it claimed; null for one that is alone on its run
 */
record Claimant(String name, @Nullable Duration time) {

    /** Of a process that holds the lease of its run, and claims under it. */
    static Claimant alone() {
        return new Claimant(Holder.self().text(), null);
    }

    /** Of one worker among others. */
    static Claimant among(String name, Duration time) {
        return new Claimant(name, time);
    }

    /**
     * How the next row is looked for. Among many workers, rows that others are just claiming are passed over, so that a
     * thousand do not queue for the same one; the few of one process need it not, and its database may pass over rows
     * that nobody holds any more.
     */
    String passingOver() {
        return time == null ? "" : " FOR UPDATE SKIP LOCKED";
    }
}
