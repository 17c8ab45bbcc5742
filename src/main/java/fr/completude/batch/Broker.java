package fr.completude.batch;

import java.util.Objects;

import jakarta.jms.ConnectionFactory;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.integration.config.EnableIntegration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the night and its workers on other machines have in common. */
@Configuration(proxyBeanMethods = false)
@EnableIntegration
class Broker {

    /** A worker that does not answer the broker for so long is taken for dead, and what it was sent goes to another. */
    private static final long UNANSWERED_MS = 10_000;

    /** Nothing is fetched ahead: an invitation waits for the first worker that is free, not in the pocket of a busy one. */
    @Bean
    ConnectionFactory connections(Cluster cluster) {
        Cluster.Access access = cluster.broker();
        ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(
                access.url(),
                Objects.requireNonNullElse(access.user(), ""),
                Objects.requireNonNullElse(access.password(), ""));
        factory.setDeserializationDenyList("*");
        factory.setConsumerWindowSize(0);
        factory.setCallTimeout(UNANSWERED_MS);
        factory.setClientFailureCheckPeriod(UNANSWERED_MS);
        factory.setConnectionTTL(2 * UNANSWERED_MS);
        return factory;
    }

    @Bean
    @StepScope
    ItemReader<NightRow> reader(
            NightContext night,
            NightStore store,
            Cluster cluster,
            JdbcClient jdbc,
            @Value("#{stepExecution}") StepExecution step) {
        return new InvitedReader(
                night, store, () -> OneOutput.isSeenAt(night.order().output(), jdbc), cluster, step);
    }
}
