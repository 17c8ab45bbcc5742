package fr.completude.batch;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The night on one page: register → examine, by several workers → digest → reconcile → retire. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceInitializationAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
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

    /** Partitions own nothing: each is a worker that claims dossiers until none waits. So all may start again. */
    @Bean
    Step examine(JobRepository repository, NightContext night, NightStore store, Step worker) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("night-");
        threads.setConcurrencyLimit(night.order().workers());
        return new StepBuilder("examine", repository)
                .listener(tellingThe(night.progress(), store))
                .partitioner("worker", workers())
                .step(worker)
                .gridSize(night.order().workers())
                .taskExecutor(threads)
                .allowStartIfComplete(true)
                .build();
    }

    private static StepExecutionListener tellingThe(NightWatcher watcher, NightStore store) {
        return new StepExecutionListener() {
            @Override
            public void beforeStep(StepExecution step) {
                NightTally tally = store.register().tally(NightContext.run(step));
                watcher.registered(tally.registered() - tally.quarantined(), tally.reported());
            }
        };
    }

    private static Partitioner workers() {
        return count -> {
            Map<String, ExecutionContext> contexts = new HashMap<>();
            for (int i = 1; i <= count; i++) {
                contexts.put(Integer.toString(i), new ExecutionContext());
            }
            return contexts;
        };
    }

    @Bean
    Step worker(
            JobRepository repository,
            PlatformTransactionManager transactions,
            NightContext night,
            ItemReader<NightRow> reader,
            ItemProcessor<NightRow, Examined> processor,
            ItemWriter<Examined> writer) {
        return new ChunkOrientedStepBuilder<NightRow, Examined>("worker", repository, 1)
                .transactionManager(transactions)
                .reader(reader)
                .processor(processor)
                .writer(writer)
                .interruptionPolicy(new StopBetweenDossiers(night))
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    @StepScope
    ItemReader<NightRow> reader(NightContext night, NightStore store, @Value("#{stepExecution}") StepExecution step) {
        return new DossierReader(night, store.claims(), step);
    }

    @Bean
    @StepScope
    ItemProcessor<NightRow, Examined> processor(
            NightContext night, NightStore store, @Value("#{stepExecution}") StepExecution step) {
        return new DossierProcessor(night, store, NightContext.run(step), NightContext.parameters(step));
    }

    @Bean
    @StepScope
    ItemWriter<Examined> writer(
            NightContext night,
            NightStore store,
            Quarantine quarantine,
            RunLease lease,
            @Value("#{stepExecution}") StepExecution step) {
        return new DossierWriter(
                night, store, quarantine, lease, NightContext.run(step), NightContext.parameters(step));
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
    NightStore store(JdbcClient jdbc, PlatformTransactionManager transactions, RunLease lease) {
        return new NightStore(
                new EntryRegister(jdbc, transactions),
                new Claims(jdbc, transactions, lease),
                new NumbersSeen(jdbc),
                new DigestRows(jdbc),
                new RunHistory(jdbc, transactions),
                new NightChanges(jdbc));
    }

    @Bean
    RunLease lease(JdbcClient jdbc, PlatformTransactionManager transactions, NightContext night) {
        return new RunLease(new LeaseTable(jdbc, transactions), night, System::nanoTime, Clock.systemUTC());
    }

    @Bean
    Quarantine quarantine(NightContext night) {
        return new Quarantine(
                night.quarantine(), RunParameters.of(night.order(), 0).inbox());
    }

    @Bean
    NightLauncher launcher(
            JobOperator operator,
            JobRepository repository,
            Job night,
            NightStore store,
            NightContext context,
            RunLease lease) {
        return new NightLauncher(operator, repository, night, store, context, lease);
    }

    /** Execution contexts as JSON: the default is Java serialisation, see the note of the package. */
    @Bean
    ExecutionContextSerializer executionContextSerializer() {
        return new JacksonExecutionContextStringSerializer();
    }
}
