package fr.completude.batch;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** However a step ends, what it was at goes to others; an error of the machine ends more than the step. */
record HandsEmptied(NightContext night, NightStore store, Claimant claimant) implements StepExecutionListener {

    /**
     * For others to come first, as it may be this dossier on which workers fail: longer than a worker needs to begin
     * anew.
     */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        List<Throwable> failures = step.getFailureExceptions();
        failures.stream().filter(Error.class::isInstance).findFirst().ifPresent(night.failure()::note);
        if (claimant.time() == null) {
            // The run ends with its only process, and the next one takes everything back.
            return null;
        }
        store.claims().letGo(step.getId(), failures.isEmpty() ? Duration.ZERO : PAUSE);
        if (!failures.isEmpty()) {
            store.troubles().note(NightContext.run(step), claimant.name(), code(failures.get(0)));
        }
        return null;
    }

    private String code(Throwable failure) {
        Throwable first = night.failure().first() != null ? night.failure().first() : failure;
        return first instanceof NightException known
                ? known.code()
                : first.getClass().getSimpleName();
    }
}
