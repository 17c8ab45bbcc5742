package fr.completude.batch;

import java.time.Duration;

/**
 * How often, and after which pauses, something is tried again.
 *
 * @param pause before the first new try; each further one takes twice as long
 * @param retries of a dossier with a file that took its child down or too long
 * @param waits for a dossier somebody is still writing to
 */
public record Patience(Duration pause, int retries, int waits) {

    /** What the night does unless told otherwise. */
    public static final Patience USUAL = new Patience(Duration.ofSeconds(10), 2, 6);

    Duration after(int attempts) {
        return pause.multipliedBy(1L << Math.min(attempts, waits));
    }
}
