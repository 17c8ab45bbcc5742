package fr.completude.batch;

import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** One worker of a night: claims a dossier, examines it, writes its report. In the night's own process or another. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceInitializationAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
class ExamineStep {

    static final String WORKER = "worker";

    @Bean
    Step worker(
            JobRepository repository,
            PlatformTransactionManager transactions,
            NightContext night,
            NightStore store,
            Claimant claimant,
            ItemReader<NightRow> reader,
            ItemProcessor<NightRow, Examined> processor,
            ItemWriter<Examined> writer) {
        return new ChunkOrientedStepBuilder<NightRow, Examined>(WORKER, repository, 1)
                .transactionManager(transactions)
                .reader(reader)
                .processor(processor)
                .writer(writer)
                .interruptionPolicy(new StopBetweenDossiers(night))
                .listener(new HandsEmptied(night, store, claimant))
                .allowStartIfComplete(true)
                .build();
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
            Tenure tenure,
            @Value("#{stepExecution}") StepExecution step) {
        return new DossierWriter(
                night, store, quarantine, tenure, NightContext.run(step), NightContext.parameters(step));
    }

    @Bean
    NightStore store(JdbcClient jdbc, PlatformTransactionManager transactions, Claimant claimant) {
        return new NightStore(
                new EntryRegister(jdbc, transactions),
                new Claims(jdbc, transactions, claimant),
                new RunGate(jdbc, transactions),
                new Troubles(jdbc, transactions),
                new WorkerCounts(jdbc, transactions, claimant),
                new NumbersSeen(jdbc),
                new DigestRows(jdbc),
                new RunHistory(jdbc, transactions),
                new NightChanges(jdbc));
    }

    @Bean
    Quarantine quarantine(NightContext night) {
        return new Quarantine(
                night.quarantine(), RunParameters.of(night.order(), 0).inbox());
    }

    /** Execution contexts as JSON: the default is Java serialisation, see the note of the package. */
    @Bean
    ExecutionContextSerializer executionContextSerializer() {
        return new JacksonExecutionContextStringSerializer();
    }
}
