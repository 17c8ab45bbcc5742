package fr.completude.batch;

import java.time.Clock;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The night on one page: register → examine, by several workers → digest → reconcile → retire. */
@Configuration(proxyBeanMethods = false)
@Import(ExamineStep.class)
class NightJob {

    static final String NAME = "night";

    @Bean
    Job night(JobRepository repository, Step register, Step examine, Step digest, Step reconcile, Step retire) {
        return new JobBuilder(NAME, repository)
                .start(register)
                .next(examine)
                .next(digest)
                .next(reconcile)
                .next(retire)
                .build();
    }

    @Bean
    Step register(JobRepository repository, NightContext night, NightStore store) {
        return new StepBuilder("register", repository)
                .tasklet(new RegisterTasklet(night, store))
                .build();
    }

    static StepExecutionListener tellingThe(NightWatcher watcher, NightStore store) {
        return new StepExecutionListener() {
            @Override
            public void beforeStep(StepExecution step) {
                NightTally tally = store.register().tally(NightContext.run(step));
                watcher.registered(tally.registered() - tally.quarantined(), tally.reported());
            }
        };
    }

    @Bean
    Step digest(JobRepository repository, NightContext night, NightStore store, Quarantine quarantine, RunLease lease) {
        return new StepBuilder("digest", repository)
                .tasklet(new DigestTasklet(night, store, quarantine, lease))
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step reconcile(JobRepository repository, NightContext night, NightStore store, Quarantine quarantine) {
        return new StepBuilder("reconcile", repository)
                .tasklet(new ReconcileTasklet(night, store, quarantine))
                .build();
    }

    @Bean
    Step retire(JobRepository repository, NightContext night, NightStore store, Quarantine quarantine, RunLease lease) {
        return new StepBuilder("retire", repository)
                .tasklet(new RetireTasklet(night, store, repository, quarantine, lease))
                .build();
    }

    @Bean
    RunLease lease(JdbcClient jdbc, PlatformTransactionManager transactions, NightContext night) {
        return new RunLease(new LeaseTable(jdbc, transactions), night, System::nanoTime, Clock.systemUTC());
    }

    @Bean
    NightLauncher launcher(
            JobOperator operator,
            JobRepository repository,
            Job night,
            NightStore store,
            NightContext context,
            RunLease lease,
            Ownership ownership) {
        return new NightLauncher(operator, repository, night, store, context, lease, ownership);
    }
}
