package fr.completude.batch;

import java.io.IOException;
import java.time.LocalDate;

import fr.completude.dossier.Report;
import fr.completude.reporting.DigestRow;
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
        if (!store.claims().isHeld(row)) {
            LOG.warn("Dossier {}: another worker has taken it meanwhile.", row.id());
            return;
        }
        Examination examination = examined.examination();
        Report report = examination.report();
        quarantine.replace(row, examination.setAside(), day);
        night.stages().publish(examination, examined.files(), night.reports(day).resolve(row.folder()));
        store.claims().reported(row, DigestRow.of(report, null), examination);
        store.numbers().note(run, parameters.inbox(), examined);
        night.progress().reported(examination);
    }
}
