package fr.completude.batch;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jms.JmsException;
import org.springframework.messaging.MessagingException;

/**
 * Has the dossiers of a run examined by workers elsewhere: each partition is an invitation to claim some. The night is
 * done when the rows say so, whatever became of invitations, workers or the broker; what the broker lost is sent again.
 */
final class Invitations implements PartitionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Invitations.class);
    private static final Duration LOOK_UP = Duration.ofSeconds(1);
    private static final int KEPT = 10;

    /**
     * What workers counted is added up now and then only: they may be many, and whoever collects the numbers asks once a
     * minute. What came last is added up when the night ends.
     */
    private static final int LOOKS_A_COUNT = 30;

    /** Of each worker at work, with nothing reported in between. */
    private static final int FAILURES = 3;

    private final NightContext night;
    private final NightStore store;
    private final InvitedSteps steps;
    private final InvitationQueue queue;
    private final Cluster cluster;
    private final RunLease lease;

    Invitations(
            NightContext night,
            NightStore store,
            InvitedSteps steps,
            InvitationQueue queue,
            Cluster cluster,
            RunLease lease) {
        this.night = night;
        this.store = store;
        this.steps = steps;
        this.queue = queue;
        this.cluster = cluster;
        this.lease = lease;
    }

    /** How long an invitation that nobody takes stays with the broker. */
    static Duration kept(Cluster cluster) {
        return cluster.claimed().multipliedBy(KEPT);
    }

    @Override
    public Collection<StepExecution> handle(StepExecutionSplitter splitter, StepExecution manager) {
        long run = NightContext.run(manager);
        store.gate().open(run, night.order().rules(), lease);
        store.troubles().forget(run);
        long quietSince = System.nanoTime();
        long lastLeft = -1;
        Waiting waiting = new Waiting(Clock.systemUTC(), cluster.claimed());
        int looks = 0;
        for (Claims.Left left = store.claims().left(run);
                left.unfinished() > 0;
                left = store.claims().left(run)) {
            night.progress().doneElsewhere(store.register().tally(run).reported());
            night.progress().crew(waiting.seen(left));
            if (looks++ % LOOKS_A_COUNT == 0) {
                count(run);
            }
            if (left.unfinished() != lastLeft) {
                store.troubles().forget(run);
            } else {
                store.troubles().ofAll(run, FAILURES).map(this::told).ifPresent(night.failure()::note);
            }
            if (!Files.isDirectory(night.order().inbox())) {
                night.failure().note(told("batch.inbox-missing"));
            }
            if (night.halting()) {
                return stopped(run, manager);
            }
            if (left.inHand() > 0 || left.due() == 0 || left.unfinished() != lastLeft) {
                quietSince = System.nanoTime();
                lastLeft = left.unfinished();
            } else if (System.nanoTime() - quietSince >= cluster.claimed().toNanos()) {
                LOG.warn(
                        "No worker of this night's program and configuration has been at work for {} s.",
                        cluster.claimed().toSeconds());
                quietSince = System.nanoTime();
            }
            invite(left.due(), manager);
            night.stop().await(LOOK_UP);
        }
        ended(run, manager);
        return List.of();
    }

    private void ended(long run, StepExecution manager) {
        night.progress().doneElsewhere(store.register().tally(run).reported());
        count(run);
        steps.giveUp(manager.getJobExecution());
    }

    private void count(long run) {
        night.progress().metrics().reach(store.register().reportedBy(run));
        night.progress().metrics().reach(store.counts().of(run));
    }

    /** What workers note is a code: the sentence is of this machine. */
    private NightException told(String code) {
        return switch (code) {
            case "batch.report-unwritten" ->
                NightException.broken(code, null, night.order().output());
            case "batch.inbox-missing" ->
                NightException.refused(code, null, night.order().inbox());
            case "batch.inbox-empty" -> NightException.broken("batch.workers-inbox", null);
            case "batch.output-unseen" ->
                NightException.broken(code, null, night.order().output());
            case "batch.database-away" -> NightException.broken(code, null);
            default -> NightException.broken("batch.workers-fail", null, code);
        };
    }

    private void invite(long due, StepExecution manager) {
        long wanted = Math.min(cluster.ahead(), (due + cluster.share() - 1) / cluster.share());
        try {
            for (long waiting = queue.waiting(wanted); waiting < wanted; waiting++) {
                queue.send(steps.add(manager.getJobExecution()).getId());
            }
        } catch (MessagingException | JmsException e) {
            LOG.warn("The broker does not answer ({}).", e.getClass().getSimpleName());
        }
    }

    /**
     * No dossier is begun any more. Those in hand are waited for, but no longer than a worker that is silent; after that
     * they are nobody's, so that nothing is written once the night has ended.
     */
    private List<StepExecution> stopped(long run, StepExecution manager) {
        manager.setTerminateOnly();
        store.gate().close(run, lease);
        long begun = System.nanoTime();
        while (store.claims().left(run).inHand() > 0
                && System.nanoTime() - begun < cluster.claimed().toNanos()) {
            night.stop().linger(LOOK_UP);
        }
        store.gate().takeBack(run, lease);
        ended(run, manager);
        return List.of();
    }
}
