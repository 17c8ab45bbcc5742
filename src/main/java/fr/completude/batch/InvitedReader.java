package fr.completude.batch;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * What a worker takes on one invitation: so many dossiers at most, the most urgent of all that wait at that moment.
 * Invitations own no dossiers, so that none is lost with one, nor done twice by two.
 */
final class InvitedReader implements ItemReader<NightRow> {

    private static final Logger LOG = LoggerFactory.getLogger(InvitedReader.class);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final NightContext night;
    private final NightStore store;
    private final OutputSeen owner;
    private final int most;
    private final Duration patience;
    private final StepExecution step;
    private int taken;
    private boolean seen;

    InvitedReader(NightContext night, NightStore store, OutputSeen owner, Cluster cluster, StepExecution step) {
        this.night = night;
        this.store = store;
        this.owner = owner;
        this.most = cluster.share();
        this.patience = cluster.claimed();
        this.step = step;
    }

    @Override
    public @Nullable NightRow read() {
        if (!NightContext.parameters(step).sameFolders(RunParameters.of(night.order(), 0))) {
            LOG.warn("An invitation to another inbox than this worker's was declined.");
            return null;
        }
        if (taken == most || night.halting()) {
            return null;
        }
        if (!store.register().isJudgedBy(NightContext.run(step), night.order().rules())) {
            night.failure().note(NightException.broken("batch.other-rules", null));
            return null;
        }
        orLeave();
        if (!seen) {
            return null;
        }
        if (taken == 0) {
            night.progress().enter(NightContext.run(step));
            store.counts().begin(NightContext.run(step));
        }
        taken++;
        return store.claims().claim(NightContext.run(step), step.getId()).orElse(null);
    }

    /** Whether the folder the reports belong in is where this worker writes. */
    interface OutputSeen {
        boolean isSeen();
    }

    /**
     * Where the reports belong no disk may be mounted yet, or another: what was written there, nobody would find. It may
     * come late; the night waits for a silent worker as long.
     *
     * @throws NightException when it does not come
     */
    private void orLeave() {
        long begun = System.nanoTime();
        seen = seen || owner.isSeen();
        while (!seen && !night.halting()) {
            if (System.nanoTime() - begun >= patience.toNanos()) {
                NightException unseen = NightException.broken(
                        "batch.output-unseen", null, night.order().output());
                night.failure().note(unseen);
                throw unseen;
            }
            night.stop().await(LOOK_AGAIN);
            seen = owner.isSeen();
        }
    }
}
