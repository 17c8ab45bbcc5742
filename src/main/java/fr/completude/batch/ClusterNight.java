package fr.completude.batch;

import java.util.Map;

import jakarta.jms.ConnectionFactory;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.integration.channel.DirectChannel;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.jms.dsl.Jms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jms.core.JmsTemplate;

/** The night with its workers on other machines. */
@Configuration(proxyBeanMethods = false)
@Import({NightJob.class, Broker.class})
class ClusterNight {

    @Bean
    Step examine(JobRepository repository, NightContext night, NightStore store, Invitations invitations) {
        return new StepBuilder("examine", repository)
                .listener(NightJob.tellingThe(night.progress(), store))
                .partitioner(ExamineStep.WORKER, count -> Map.of())
                .partitionHandler(invitations)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Invitations handler(
            NightContext night,
            NightStore store,
            JobRepository repository,
            JdbcClient jdbc,
            DirectChannel outgoing,
            ConnectionFactory connections,
            Cluster cluster,
            RunLease lease) {
        InvitationQueue queue =
                new InvitationQueue(outgoing, new JmsTemplate(connections), Cluster.queue(night.order()));
        return new Invitations(night, store, new InvitedSteps(repository, jdbc), queue, cluster, lease);
    }

    @Bean
    Ownership ownership(JdbcClient jdbc, NightContext night) {
        return () -> {
            new OneOutput(jdbc, night.order().output()).orRefuse();
            SharedTables.note(jdbc);
        };
    }

    @Bean
    DirectChannel outgoing() {
        return new DirectChannel();
    }

    /** What is left of them after the night goes away by itself. */
    @Bean
    IntegrationFlow toWorkers(
            DirectChannel outgoing, ConnectionFactory connections, NightContext night, Cluster cluster) {
        return IntegrationFlow.from(outgoing)
                .handle(Jms.outboundAdapter(connections)
                        .destination(Cluster.queue(night.order()))
                        .configureJmsTemplate(template -> template.explicitQosEnabled(true)
                                .timeToLive(Invitations.kept(cluster).toMillis())))
                .get();
    }

    @Bean
    Claimant claimant() {
        return Claimant.alone();
    }
}
