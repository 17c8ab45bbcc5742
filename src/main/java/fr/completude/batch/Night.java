package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.beans.BeansException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Runs the night job, in a Spring context that lives as long as the run. */
public final class Night {

    /** Dossiers named at the end; all are in the digest. */
    private static final int SHOWN = 500;

    private final NightStages stages;
    private final NightWatcher watcher;
    private final GracefulStop stop;
    private final @Nullable Cluster cluster;

    /** One that does all by itself. */
    public Night(NightStages stages, NightWatcher watcher, GracefulStop stop) {
        this(stages, watcher, stop, null);
    }

    /**
     * One whose workers are on several machines.
     *
     * @param cluster null for one that does all by itself
     */
    public Night(NightStages stages, NightWatcher watcher, GracefulStop stop, @Nullable Cluster cluster) {
        this.cluster = cluster;
        this.stages = stages;
        this.watcher = watcher;
        this.stop = stop;
    }

    /**
     * Begins a run, or takes an unfinished one up again, and stays with it until its end.
     *
     * @throws NightException when it cannot begin: no inbox, output that cannot be written, another run alive
     */
    public NightOutcome run(NightOrder order) {
        order.orRefuse();
        NightProgress progress = new NightProgress(watcher, System::nanoTime);
        NightContext night = new NightContext(order, stages, progress, stop, new RunFailure());
        NightOutcome outcome;
        try (RunLock lock = RunLock.take(order.output())) {
            outcome = lock.during(() -> alone(night));
        } catch (IOException e) {
            outcome = new NightOutcome.Failed(e);
        }
        return outcome instanceof NightOutcome.Failed failed
                ? new NightOutcome.Failed(FullDisk.told(failed.cause(), order.written()))
                : outcome;
    }

    private NightOutcome alone(NightContext night) throws IOException {
        Path output = night.order().output();
        if (cluster == null && DamagedDatabase.isEmptied(output)) {
            return new NightOutcome.Failed(DamagedDatabase.told(null, output));
        }
        try {
            return accepted(night);
        } catch (BeansException | DataAccessException e) {
            boolean damaged = cluster == null && DamagedDatabase.isBehind(e);
            return new NightOutcome.Failed(damaged ? DamagedDatabase.told(e, output) : told(e));
        }
    }

    /** A run that is refused leaves no trace: nothing is touched before the lease is taken and the order accepted. */
    private NightOutcome accepted(NightContext night) throws IOException {
        try (ConfigurableApplicationContext context = new NightApplication(night, cluster, null).start()) {
            NightLauncher.Launch launch = context.getBean(NightLauncher.class).accepted();
            if (cluster != null) {
                SharedNights.mark(night.order().output());
            }
            FileTree.delete(night.order().workFolder());
            Files.createDirectory(night.order().workFolder());
            night.stages().begin();
            return noted(launch, context.getBean(NightStore.class), night);
        } catch (TransactionException e) {
            return new NightOutcome.Failed(told(e));
        }
    }

    private static NightOutcome noted(NightLauncher.Launch launch, NightStore store, NightContext night)
            throws IOException {
        try (Heartbeat heartbeat = Heartbeat.of(night.order(), night.progress(), night.stop(), Clock.systemUTC())) {
            NightOutcome outcome = launched(launch, store, night);
            heartbeat.ended(outcome);
            return outcome;
        }
    }

    private static NightOutcome launched(NightLauncher.Launch launch, NightStore store, NightContext night) {
        try {
            return outcome(launch.go(), store, night);
        } catch (JobExecutionException e) {
            return new NightOutcome.Failed(e);
        } catch (DataAccessException | TransactionException e) {
            return new NightOutcome.Failed(told(e));
        }
    }

    private static NightOutcome outcome(JobExecution execution, NightStore store, NightContext night) {
        long run = execution.getJobInstance().getInstanceId();
        NightTally tally = store.register().tally(run);
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            LocalDate day = RunParameters.of(execution.getJobParameters()).day();
            return new NightOutcome.Completed(
                    day,
                    night.reports(day),
                    night.quarantine(),
                    tally,
                    store.digest().soonest(run, SHOWN));
        }
        if (execution.getStatus() == BatchStatus.STOPPED && night.failure().first() == null) {
            boolean asked = night.stop().requested();
            return new NightOutcome.Stopped(tally, asked ? NightOutcome.Why.ASKED : NightOutcome.Why.WINDOW);
        }
        Throwable cause = night.failure().first();
        return new NightOutcome.Failed(told(cause != null ? cause : firstOf(execution)));
    }

    /** A database that is away is told as such, whoever met it first. */
    private static Throwable told(Throwable cause) {
        boolean database = cause instanceof DataAccessException
                || cause instanceof TransactionException
                || Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                        .anyMatch(SQLException.class::isInstance);
        return database ? NightException.broken("batch.database-away", cause) : cause;
    }

    private static Throwable firstOf(JobExecution execution) {
        return execution.getAllFailureExceptions().stream()
                .findFirst()
                .orElseGet(() -> new IllegalStateException("The job ended as " + execution.getStatus() + "."));
    }
}
