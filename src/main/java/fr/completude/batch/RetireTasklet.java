package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Takes away what an earlier run of the same day said of dossiers that have left the inbox since, so that each dossier
 * has one answer and none is answered that is not there, nor kept in quarantine; and forgets the runs this one makes useless. Only once the run has been reconciled.
 */
final class RetireTasklet implements Tasklet {

    private final NightContext night;
    private final NightStore store;
    private final JobRepository repository;
    private final Quarantine quarantine;
    private final RunLease lease;

    RetireTasklet(
            NightContext night, NightStore store, JobRepository repository, Quarantine quarantine, RunLease lease) {
        this.quarantine = quarantine;
        this.lease = lease;
        this.night = night;
        this.store = store;
        this.repository = repository;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        StepExecution step = contribution.getStepExecution();
        long run = NightContext.run(step);
        lease.orLost();
        Path reports = night.reports(NightContext.parameters(step).day());
        for (String folder : store.history().withdrawn(run)) {
            FileTree.delete(reports.resolve(folder));
        }
        quarantine.keepOnly(folder -> store.register().has(run, folder));
        store.history().retireOthers(run, finished());
        return RepeatStatus.FINISHED;
    }

    private List<Long> finished() {
        return repository.findJobInstances(NightJob.NAME).stream()
                .flatMap(run -> Stream.ofNullable(repository.getLastJobExecution(run)))
                .filter(last -> last.getStatus() == BatchStatus.COMPLETED)
                .map(last -> last.getJobInstance().getInstanceId())
                .toList();
    }
}
