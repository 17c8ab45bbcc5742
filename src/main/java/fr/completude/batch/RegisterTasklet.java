package fr.completude.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Writes down everything the inbox holds. From here on an entry can only be reported or set aside. */
final class RegisterTasklet implements Tasklet {

    /** Rows of one transaction: bounds memory whatever the size of the inbox. */
    private static final int BATCH = 500;

    private final NightContext night;
    private final NightStore store;

    RegisterTasklet(NightContext night, NightStore store) {
        this.night = night;
        this.store = store;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        StepExecution step = contribution.getStepExecution();
        RunParameters parameters = NightContext.parameters(step);
        Horizon horizon = new Horizon(parameters.day(), parameters.horizon());
        long run = NightContext.run(step);
        store.register().begin(run, parameters);
        List<InboxEntry> batch = new ArrayList<>(BATCH);
        AtomicLong surveyed = new AtomicLong();
        night.stages().survey(night.order().inbox(), entry -> {
            batch.add(entry);
            surveyed.incrementAndGet();
            if (batch.size() == BATCH) {
                store.register().add(run, batch, horizon);
                batch.clear();
            }
        });
        store.register().add(run, batch, horizon);
        NightTally tally = store.register().tally(run);
        if (tally.registered() == 0) {
            throw NightException.refused(
                    "batch.inbox-empty", null, night.order().inbox());
        }
        if (tally.registered() < surveyed.get()) {
            throw NightException.broken("batch.not-registered", null, surveyed.get(), tally.registered());
        }
        step.getJobExecution().getExecutionContext().putLong("registered", tally.registered());
        return RepeatStatus.FINISHED;
    }
}
