package fr.completude.batch;

import jakarta.jms.ConnectionFactory;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.batch.integration.partition.StepExecutionRequestHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.jms.dsl.Jms;

/** A worker of a night that another process runs. */
@Configuration(proxyBeanMethods = false)
@Import({ExamineStep.class, Broker.class})
class ClusterWorker {

    private static final long LOOK_AGAIN_MS = 2_000;

    @Bean
    Tenure tenure() {
        return Tenure.BY_CLAIM;
    }

    @Bean
    StepExecutionRequestHandler requests(JobRepository repository, Step worker) {
        StepExecutionRequestHandler handler = new StepExecutionRequestHandler();
        handler.setJobRepository(repository);
        handler.setStepLocator(name -> worker);
        return handler;
    }

    /**
     * An invitation is taken off the queue when it was followed to its end: that of a worker that dies goes to another.
     * It is text, the number of a partition: no object of Java is deserialised.
     */
    @Bean
    IntegrationFlow fromNight(ConnectionFactory connections, NightContext night, StepExecutionRequestHandler requests) {
        return IntegrationFlow.from(
                        Jms.messageDrivenChannelAdapter(Jms.container(connections, Cluster.queue(night.order()))
                                        .sessionTransacted(true)
                                        .concurrentConsumers(night.order().workers())
                                        .recoveryInterval(LOOK_AGAIN_MS))
                                .jmsMessageConverter(new NumberOnly()))
                .filter(String.class, number -> !number.isEmpty())
                .handle(String.class, (number, headers) -> {
                    requests.handle(new StepExecutionRequest(ExamineStep.WORKER, Long.parseLong(number)));
                    return null;
                })
                .get();
    }
}
