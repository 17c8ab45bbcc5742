package fr.completude.batch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Begins a run, or takes an unfinished one up again. Works under the {@link RunLease} only. */
final class NightLauncher {

    private final JobOperator operator;
    private final JobRepository repository;
    private final Job job;
    private final NightStore store;
    private final NightContext night;
    private final RunLease lease;
    private final Ownership ownership;

    NightLauncher(
            JobOperator operator,
            JobRepository repository,
            Job job,
            NightStore store,
            NightContext night,
            RunLease lease,
            Ownership ownership) {
        this.ownership = ownership;
        this.lease = lease;
        this.operator = operator;
        this.repository = repository;
        this.job = job;
        this.store = store;
        this.night = night;
    }

    /** A run that may begin. */
    interface Launch {

        /** Launches it, and stays with it until its end. */
        JobExecution go() throws JobExecutionException;
    }

    /**
     * Takes the lease, and finds the run to begin or to take up again.
     *
     * @throws NightException when another run is alive, or the database belongs to another output folder, or the day's folder holds the reports of another inbox, which
     *     would be overwritten
     */
    Launch accepted() {
        ownership.orRefuse();
        FolderMark.of(night.order().output()).ifPresentOrElse(lease::takeBy, lease::take);
        repository.findRunningJobExecutions(NightJob.NAME).forEach(operator::recover);
        List<JobInstance> runs = repository.findJobInstances(NightJob.NAME);
        runs.forEach(this::settleUnknown);
        Optional<JobExecution> unfinished = unfinished(runs);
        if (unfinished.isPresent()) {
            refuseFolderOfAnother(RunParameters.of(unfinished.get().getJobParameters()));
            store.claims().release(unfinished.get().getJobInstance().getInstanceId());
            return () -> operator.restart(unfinished.get());
        }
        long number = runs.stream().mapToLong(JobInstance::getInstanceId).max().orElse(0) + 1;
        RunParameters parameters = RunParameters.of(night.order(), number);
        refuseFolderOfAnother(parameters);
        return () -> operator.start(job, parameters.toJobParameters());
    }

    private void refuseFolderOfAnother(RunParameters parameters) {
        if (store.history().isTakenByAnotherInbox(parameters)) {
            throw NightException.refused("batch.other-inbox", null, night.reports(parameters.day()));
        }
    }

    /** The newest run of the same folders, and of the same day if so ordered, unless it ended well. */
    private Optional<JobExecution> unfinished(List<JobInstance> runs) {
        RunParameters ordered = RunParameters.of(night.order(), 0);
        return runs.stream()
                .sorted((a, b) -> Long.compare(b.getInstanceId(), a.getInstanceId()))
                .flatMap(run -> Stream.ofNullable(repository.getLastJobExecution(run)))
                .filter(last -> {
                    RunParameters parameters = RunParameters.of(last.getJobParameters());
                    return parameters.sameFolders(ordered)
                            && (night.order().resume() == NightOrder.Resume.ANY_DAY
                                    || parameters.day().equals(ordered.day()));
                })
                .findFirst()
                .filter(last -> last.getStatus() != BatchStatus.COMPLETED);
    }

    /**
     * An execution whose end could not be written down has the status UNKNOWN, which {@code recover} leaves alone and
     * {@code restart} refuses; and so does it where the run ended by itself while a worker's step went on as far as the
     * repository knows: that of a worker that was killed, or lost sight of the database. Here the rows tell what is done,
     * so both count as failed.
     */
    private void settleUnknown(JobInstance run) {
        JobExecution last = repository.getLastJobExecution(run);
        if (last == null) {
            return;
        }
        for (StepExecution step : last.getStepExecutions()) {
            if (step.getStatus() == BatchStatus.UNKNOWN || step.getStatus().isRunning()) {
                step.setStatus(BatchStatus.FAILED);
                step.setEndTime(step.getCreateTime());
                repository.update(step);
            }
        }
        if (last.getStatus() == BatchStatus.UNKNOWN) {
            last.setStatus(BatchStatus.FAILED);
            last.setExitStatus(ExitStatus.FAILED);
            last.setEndTime(last.getCreateTime());
            repository.update(last);
        }
    }
}
