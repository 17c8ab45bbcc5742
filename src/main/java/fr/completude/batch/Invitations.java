package fr.completude.batch;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.MessagingException;
import org.springframework.messaging.support.GenericMessage;

/**
 * Has the dossiers of a run examined by workers elsewhere: each partition is an invitation to claim some. The night is
 * done when the rows say so, whatever became of invitations, workers or the broker; what nobody answered is sent again.
 */
final class Invitations implements PartitionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Invitations.class);
    private static final Duration LOOK_UP = Duration.ofSeconds(1);

    private final NightContext night;
    private final NightStore store;
    private final InvitedSteps steps;
    private final MessageChannel outgoing;
    private final Cluster cluster;

    Invitations(NightContext night, NightStore store, InvitedSteps steps, MessageChannel outgoing, Cluster cluster) {
        this.night = night;
        this.store = store;
        this.steps = steps;
        this.outgoing = outgoing;
        this.cluster = cluster;
    }

    /** After this long without anybody at work an invitation counts as lost. */
    static Duration answered(Cluster cluster) {
        return cluster.claimed();
    }

    @Override
    public Collection<StepExecution> handle(StepExecutionSplitter splitter, StepExecution manager) {
        long run = NightContext.run(manager);
        store.register().close(run, false);
        long quietSince = System.nanoTime();
        long lastLeft = -1;
        for (Claims.Left left = store.claims().left(run);
                left.unfinished() > 0;
                left = store.claims().left(run)) {
            night.progress().doneElsewhere(store.register().tally(run).reported());
            if (night.halting()) {
                return stopped(run, manager);
            }
            if (left.inHand() > 0 || left.due() == 0 || left.unfinished() != lastLeft) {
                quietSince = System.nanoTime();
                lastLeft = left.unfinished();
            } else if (System.nanoTime() - quietSince >= answered(cluster).toNanos()) {
                LOG.warn(
                        "No worker has answered for {} s; they are invited again.",
                        answered(cluster).toSeconds());
                steps.giveUp(manager.getJobExecution());
                quietSince = System.nanoTime();
            }
            invite(left.due(), manager);
            night.stop().await(LOOK_UP);
        }
        return List.of();
    }

    private void invite(long due, StepExecution manager) {
        long wanted = Math.min(cluster.ahead(), (due + cluster.share() - 1) / cluster.share());
        for (long open = steps.open(manager.getJobExecution()); open < wanted; open++) {
            StepExecution step = steps.add(manager.getJobExecution());
            try {
                outgoing.send(new GenericMessage<>(Long.toString(step.getId())));
            } catch (MessagingException e) {
                LOG.warn("The broker does not answer ({}).", e.getClass().getSimpleName());
                return;
            }
        }
    }

    /** No dossier is begun any more; those in hand are waited for, as long as their workers are alive. */
    private List<StepExecution> stopped(long run, StepExecution manager) {
        store.register().close(run, true);
        manager.setTerminateOnly();
        return List.of();
    }
}
