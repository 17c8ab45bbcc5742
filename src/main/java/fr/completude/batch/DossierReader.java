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

    private final NightContext night;
    private final Claims claims;
    private final StepExecution step;

    DossierReader(NightContext night, Claims claims, StepExecution step) {
        this.night = night;
        this.claims = claims;
        this.step = step;
    }

    @Override
    public @Nullable NightRow read() {
        long run = NightContext.run(step);
        while (!night.halting()) {
            Optional<NightRow> claimed = claims.claim(run, step.getId());
            if (claimed.isPresent()) {
                return claimed.get();
            }
            Optional<Duration> wait = claims.untilNext(run);
            if (wait.isEmpty()) {
                return null;
            }
            night.stop().await(wait.get().compareTo(LOOK_UP) < 0 ? wait.get() : LOOK_UP);
        }
        // Without this mark the step would count as complete, with dossiers left.
        step.setTerminateOnly();
        return null;
    }
}
