package fr.completude.batch;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * A cursor over what is unfinished, soonest appointment first. Shared by all workers: each dossier goes to one. When
 * nothing is left but what was put back for later, it waits for that.
 */
final class DossierReader implements ItemReader<NightRow> {

    /** The window may close, or another worker fail, while one waits. */
    private static final Duration LOOK_UP = Duration.ofSeconds(1);

    /** Another may just have taken what was due. */
    static final Duration BREATH = Duration.ofMillis(50);

    /** Far more often than others can have been quicker: about a minute. */
    private static final int MOST_MISSED = 1200;

    private final NightContext night;
    private final Claims claims;
    private final StepExecution step;
    private final Duration breath;

    DossierReader(NightContext night, Claims claims, StepExecution step, Duration breath) {
        this.night = night;
        this.breath = breath;
        this.claims = claims;
        this.step = step;
    }

    @Override
    public @Nullable NightRow read() {
        long run = NightContext.run(step);
        int missed = 0;
        while (!night.halting()) {
            Optional<NightRow> claimed = claims.claim(run, step.getId());
            if (claimed.isPresent()) {
                return claimed.get();
            }
            Optional<Duration> wait = claims.untilNext(run);
            if (wait.isEmpty()) {
                return null;
            }
            missed = wait.get().isZero() ? missed + 1 : 0;
            if (missed > MOST_MISSED) {
                throw stuck();
            }
            night.stop().await(within(wait.get()));
        }
        // Without this mark the step would count as complete, with dossiers left.
        step.setTerminateOnly();
        return null;
    }

    private Duration within(Duration wait) {
        return wait.compareTo(breath) < 0 ? breath : wait.compareTo(LOOK_UP) < 0 ? wait : LOOK_UP;
    }

    /** A database that names what is due and never gives it would keep the night turning for ever. */
    private NightException stuck() {
        NightException stuck = NightException.broken("batch.database-stuck", null);
        night.failure().note(stuck);
        return stuck;
    }
}
