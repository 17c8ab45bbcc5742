package fr.completude.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import fr.completude.intake.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * Tells a dossier somebody is still uploading from one at rest.
 *
 * @param rest how long nothing may have changed
 */
record Settling(Duration rest, Clock clock) {

    /**
     * Whether it is at rest: it looks as it did before, and its youngest file is old enough. A file from the future (the
     * clock of another machine) says nothing.
     *
     * @param before its earlier look; null when there was none
     */
    boolean isAtRest(Stamp now, @Nullable String before) {
        Instant time = clock.instant();
        boolean young = now.lastModified().isAfter(time.minus(rest))
                && !now.lastModified().isAfter(time);
        return !young && (before == null || before.equals(now.hash()));
    }
}
