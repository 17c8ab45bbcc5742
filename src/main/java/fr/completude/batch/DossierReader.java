package fr.completude.batch;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/** A cursor over what is unfinished, soonest appointment first. Shared by all workers: each dossier goes to one. */
final class DossierReader implements ItemReader<NightRow> {

    private final NightStore store;
    private final long run;

    DossierReader(NightStore store, long run) {
        this.store = store;
        this.run = run;
    }

    @Override
    public @Nullable NightRow read() {
        return store.claim(run).orElse(null);
    }
}
