package fr.completude.batch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.JobRestartException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.OptimisticLockingFailureException;

/** Begins a run, or takes an unfinished one up again. Works under the {@link RunLease} only. */
final class NightLauncher {

    private static final Logger LOG = LoggerFactory.getLogger(NightLauncher.class);

    private static final int TRIES = 5;

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
        recovered();
        List<JobInstance> runs = repository.findJobInstances(NightJob.NAME);
        runs.forEach(this::settle);
        Optional<JobExecution> unfinished = unfinished(runs);
        if (unfinished.isPresent()) {
            refuseFolderOfAnother(RunParameters.of(unfinished.get().getJobParameters()));
            store.claims().release(unfinished.get().getJobInstance().getInstanceId());
            return () -> restarted(unfinished.get());
        }
        long number = runs.stream().mapToLong(JobInstance::getInstanceId).max().orElse(0) + 1;
        RunParameters parameters = RunParameters.of(night.order(), number);
        refuseFolderOfAnother(parameters);
        return () -> operator.start(job, parameters.toJobParameters());
    }

    /**
     * What a night left running that died. A worker that goes on with it may write down its step between the look and
     * the mark, which is refused then.
     */
    private void recovered() {
        for (int i = 1; i < TRIES; i++) {
            try {
                repository.findRunningJobExecutions(NightJob.NAME).forEach(operator::recover);
                return;
            } catch (OptimisticLockingFailureException e) {
                LOG.debug("A worker has just written down where it is", e);
            }
        }
        repository.findRunningJobExecutions(NightJob.NAME).forEach(operator::recover);
    }

    /**
     * Takes a run up again. A worker that follows an invitation of before may mark it begun between the look and the
     * restart, which is refused then; as the lease is held, no other night can be meant.
     */
    private JobExecution restarted(JobExecution last) throws JobExecutionException {
        for (int i = 1; i < TRIES; i++) {
            try {
                return operator.restart(last);
            } catch (JobRestartException e) {
                LOG.debug("An invitation of before was followed meanwhile", e);
                settle(last.getJobInstance());
            }
        }
        return operator.restart(last);
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
     * {@code restart} refuses; as it refuses one with steps under way, such as invitations that a night which lost its
     * database left behind. Here the rows tell what is done, so all of them count as failed.
     */
    private void settle(JobInstance run) {
        JobExecution last = repository.getLastJobExecution(run);
        if (last == null) {
            return;
        }
        last.getStepExecutions().forEach(this::settle);
        if (last.getStatus() == BatchStatus.UNKNOWN) {
            last.setStatus(BatchStatus.FAILED);
            last.setExitStatus(ExitStatus.FAILED);
            last.setEndTime(last.getCreateTime());
            repository.update(last);
        }
    }

    private void settle(StepExecution step) {
        if (step.getStatus() != BatchStatus.UNKNOWN && !step.getStatus().isRunning()) {
            return;
        }
        step.setStatus(BatchStatus.FAILED);
        step.setExitStatus(ExitStatus.FAILED);
        step.setEndTime(step.getCreateTime());
        try {
            repository.update(step);
        } catch (OptimisticLockingFailureException e) {
            LOG.debug("A worker has just written down how it ended", e);
        }
    }
}
