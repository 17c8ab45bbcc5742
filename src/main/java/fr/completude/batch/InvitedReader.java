package fr.completude.batch;

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

    private final NightContext night;
    private final NightStore store;
    private final int most;
    private final StepExecution step;
    private int taken;

    InvitedReader(NightContext night, NightStore store, int most, StepExecution step) {
        this.night = night;
        this.store = store;
        this.most = most;
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
        taken++;
        return store.claims().claim(NightContext.run(step), step.getId()).orElse(null);
    }
}
