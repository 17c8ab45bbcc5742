package fr.completude.web;

import java.util.List;
import java.util.function.Supplier;

import fr.completude.dossier.PagePicture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pictures of pages that take a while, taken once, by whoever asks first. Thread-safe. */
final class LatePictures {

    private static final Logger LOG = LoggerFactory.getLogger(LatePictures.class);

    private final Supplier<List<PagePicture>> taking;
    private @Nullable List<PagePicture> taken;

    LatePictures(Supplier<List<PagePicture>> taking) {
        this.taking = taking;
    }

    /** None when they cannot be had: a report is worth something without them. */
    synchronized List<PagePicture> get() {
        if (taken == null) {
            try {
                taken = taking.get();
            } catch (RuntimeException e) {
                LOG.warn("Pages could not be pictured ({}).", e.getClass().getName());
                taken = List.of();
            }
        }
        return taken;
    }
}
