package fr.completude.batch;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Until when dossiers may be begun.
 *
 * @param until null for ever
 */
public record NightWindow(@Nullable Instant until, Clock clock) {

    /** Never closes. */
    public static final NightWindow OPEN = new NightWindow(null, Clock.systemUTC());

    boolean isClosed() {
        return until != null && !clock.instant().isBefore(until);
    }
}
