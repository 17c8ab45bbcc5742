package fr.completude.batch;

import java.util.HashMap;
import java.util.Map;

import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** The night with its workers in one process. */
@Configuration(proxyBeanMethods = false)
@Import(NightJob.class)
class EmbeddedNight {

    /** Partitions own nothing: each is a worker that claims dossiers until none waits. So all may start again. */
    @Bean
    Step examine(JobRepository repository, NightContext night, NightStore store, Step worker) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("night-");
        threads.setConcurrencyLimit(night.order().workers());
        return new StepBuilder("examine", repository)
                .listener(NightJob.tellingThe(night.progress(), store))
                .partitioner(ExamineStep.WORKER, workers())
                .step(worker)
                .gridSize(night.order().workers())
                .taskExecutor(threads)
                .allowStartIfComplete(true)
                .build();
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
    @StepScope
    ItemReader<NightRow> reader(NightContext night, NightStore store, @Value("#{stepExecution}") StepExecution step) {
        return new DossierReader(night, store.claims(), step, DossierReader.BREATH);
    }

    @Bean
    Ownership ownership() {
        return Ownership.OF_THE_FOLDER;
    }

    @Bean
    Claimant claimant() {
        return Claimant.alone();
    }
}
