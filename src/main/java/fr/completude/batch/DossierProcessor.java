package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Set;

import fr.completude.config.ConfigException;
import fr.completude.dossier.FileProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Examines a dossier. Gives a result for every failure that concerns the dossier alone; only what concerns the whole
 * run is thrown.
 */
final class DossierProcessor implements ItemProcessor<NightRow, Examined> {

    private static final Logger LOG = LoggerFactory.getLogger(DossierProcessor.class);

    /** Reasons a file may have because the reading children received the signal too. */
    private static final Set<String> CAUSED_BY_STOPPING = Set.of(FileProblem.CRASHED.id(), FileProblem.TIMEOUT.id());

    private final NightContext night;
    private final LocalDate day;

    DossierProcessor(NightContext night, LocalDate day) {
        this.night = night;
        this.day = day;
    }

    @Override
    public @Nullable Examined process(NightRow row) {
        Examination examination = examine(row);
        boolean spoilt = night.stop().requested()
                && examination.setAside().stream().anyMatch(file -> CAUSED_BY_STOPPING.contains(file.problem()));
        // A spoilt dossier stays claimed: the next run gives it back and examines it again.
        return spoilt ? null : new Examined(row, examination);
    }

    private Examination examine(NightRow row) {
        try {
            return night.stages().examine(night.order().inbox(), row.entry(), day);
        } catch (ConfigException | NightException e) {
            night.failure().note(e);
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.warn("Dossier {}: {}", row.id(), e.getClass().getName());
            LOG.debug("Dossier {}", row.id(), e);
            orEnd(e);
            return night.stages().givenUp(row.entry(), day);
        }
    }

    private void orEnd(Exception cause) {
        if (!Files.isDirectory(night.order().inbox())) {
            NightException gone = NightException.refused(
                    "batch.inbox-missing", cause, night.order().inbox());
            night.failure().note(gone);
            throw gone;
        }
    }
}
