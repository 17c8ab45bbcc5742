package fr.completude.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Since when a night has dossiers that no worker takes. Between two dossiers a worker has none: that is no waiting. */
final class Waiting {

    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private final Clock clock;
    private final Duration moment;
    private @Nullable Instant since;

    /**
     * Has not begun.
     *
     * @param claimed after which a worker that says nothing more is given up
     */
    Waiting(Clock clock, Duration claimed) {
        this.clock = clock;
        this.moment = claimed.compareTo(A_MOMENT) < 0 ? claimed : A_MOMENT;
    }

    /** What is seen now. */
    Crew seen(Claims.Left left) {
        if (left.inHand() > 0 || left.due() == 0) {
            since = null;
            return new Crew(left.workers(), null);
        }
        Instant now = clock.instant();
        Instant begun = since == null ? now : since;
        since = begun;
        return new Crew(0, now.isBefore(begun.plus(moment)) ? null : begun);
    }
}
