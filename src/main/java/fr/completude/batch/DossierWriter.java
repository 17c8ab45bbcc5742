package fr.completude.batch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;

import fr.completude.dossier.Report;
import fr.completude.reporting.DigestRow;
import fr.completude.storage.BusyDossierException;
import fr.completude.storage.DossierLocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Puts a report on the disk, then marks its dossier done. A crash between the two costs one examination, whose report
 * replaces the first; it never costs a report.
 */
final class DossierWriter implements ItemWriter<Examined> {

    private static final Logger LOG = LoggerFactory.getLogger(DossierWriter.class);

    private final NightContext night;
    private final NightStore store;
    private final Quarantine quarantine;
    private final Tenure tenure;
    private final long run;
    private final RunParameters parameters;
    private final LocalDate day;
    private final DossierLocks locks;

    DossierWriter(
            NightContext night,
            NightStore store,
            Quarantine quarantine,
            Tenure tenure,
            long run,
            RunParameters parameters) {
        this.tenure = tenure;
        this.night = night;
        this.store = store;
        this.quarantine = quarantine;
        this.run = run;
        this.parameters = parameters;
        this.day = parameters.day();
        this.locks = DossierLocks.of(night.order().output());
    }

    @Override
    public void write(Chunk<? extends Examined> chunk) throws IOException {
        for (Examined examined : chunk) {
            try {
                tenure.orLost();
                write(examined);
            } catch (NightException e) {
                throw e;
            } catch (DataAccessException | TransactionException e) {
                NightException failure = NightException.broken("batch.database-away", e);
                night.failure().note(failure);
                throw failure;
            } catch (IOException | RuntimeException e) {
                NightException failure = NightException.broken(
                        "batch.report-unwritten", e, night.order().output());
                night.failure().note(failure);
                throw failure;
            }
        }
    }

    private void write(Examined examined) throws IOException {
        NightRow row = examined.row();
        Report report = examined.examination().report();
        try {
            written(examined, row, report);
        } catch (BusyDossierException e) {
            Patience patience = night.order().patience();
            if (row.waits() >= patience.waits()) {
                throw e;
            }
            LOG.warn("Dossier {}: somebody else is writing it.", row.id());
            store.claims()
                    .putBackToRest(row, patience.after(row.waits()), row.entry().stamp());
        }
    }

    private void written(Examined examined, NightRow row, Report report) throws IOException {
        locks.during(report.mairie(), report.dossier(), () -> {
            // Who waited for the lock may have lost the dossier meanwhile: to another worker, or to who effaced it.
            boolean held = store.claims().isHeld(row);
            if (held) {
                publish(upToDate(examined));
            } else {
                LOG.warn("Dossier {}: another worker has taken it meanwhile.", row.id());
            }
            return held;
        });
    }

    private void publish(Examined examined) throws IOException {
        NightRow row = examined.row();
        Examination examination = examined.examination();
        quarantine.replace(row, examination.setAside(), day);
        night.stages().publish(examination, examined.files(), night.reports(day).resolve(row.folder()));
        store.claims().reported(row, DigestRow.of(examination.report(), null), examination);
        store.numbers().note(run, parameters.inbox(), examined);
        night.progress().reported(examination);
    }

    /** What officers decide between judging and writing costs the night a second judgement, never its end. */
    private Examined upToDate(Examined examined) {
        NightRow row = examined.row();
        try {
            Examination now = night.stages().upToDate(examined.examination(), day);
            return now.equals(examined.examination())
                    ? examined
                    : new Examined(row, now, night.stages().files(now), examined.numbers());
        } catch (RuntimeException e) {
            LOG.warn("Dossier {}: {}", row.id(), e.getClass().getName());
            LOG.debug("Dossier {}", row.id(), e);
            Examination none = night.stages().givenUp(row.entry(), day);
            return new Examined(row, none, night.stages().files(none), Map.of());
        }
    }
}
