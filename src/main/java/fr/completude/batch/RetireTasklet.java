package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Path;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Takes away what an earlier run of the same day said of dossiers that have left the inbox since, so that each dossier
 * has one answer and none is answered that is not there. Only once the run has been reconciled.
 */
final class RetireTasklet implements Tasklet {

    private final NightContext night;
    private final NightStore store;

    RetireTasklet(NightContext night, NightStore store) {
        this.night = night;
        this.store = store;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        StepExecution step = contribution.getStepExecution();
        long run = NightContext.run(step);
        Path reports = night.reports(NightContext.parameters(step).day());
        for (String folder : store.withdrawn(run)) {
            FileTree.delete(reports.resolve(folder));
            FileTree.delete(night.quarantine().resolve(folder));
        }
        store.retireOthers(run);
        return RepeatStatus.FINISHED;
    }
}
