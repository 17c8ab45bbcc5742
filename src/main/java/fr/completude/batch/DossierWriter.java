package fr.completude.batch;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.completude.storage.BusyDossierException;
import fr.completude.storage.DossierLocks;
import fr.completude.storage.SealRefusedException;
import org.jspecify.annotations.Nullable;
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

    /** Of a judgement made without looking where else its numbers stand: never that of a later night. */
    private static final String UNTOLD = "";

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
                long begun = System.nanoTime();
                write(examined);
                night.progress().metrics().published(Duration.ofNanos(System.nanoTime() - begun));
                store.counts().note(run, night.progress().metrics());
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
        try {
            written(examined, row);
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

    private void written(Examined examined, NightRow row) throws IOException {
        locks.during(examined.mairie(), examined.dossier(), () -> {
            // Who waited for the lock may have lost the dossier meanwhile: to another worker, or to who effaced it.
            boolean held = store.claims().isHeld(row);
            if (!held) {
                LOG.warn("Dossier {}: another worker has taken it meanwhile.", row.id());
            } else if (examined instanceof Examined.Kept kept) {
                keep(kept);
            } else {
                publish(upToDate((Examined.Judged) examined));
            }
            return held;
        });
    }

    /** What officers decide meanwhile makes it another dossier: it is examined again. */
    private void keep(Examined.Kept kept) throws IOException {
        NightRow row = kept.row();
        Unchanged unchanged = kept.unchanged();
        if (!stands(kept)) {
            examineAnew(row);
            return;
        }
        quarantine.replace(row, List.of(), day);
        Optional<String> imprint = carried(kept);
        if (imprint.isEmpty()) {
            LOG.warn("Dossier {}: the report that stood has gone.", row.id());
            examineAnew(row);
            return;
        }
        Answer answer = unchanged.answer(imprint.get());
        store.claims().reported(row, answer);
        store.numbers()
                .note(
                        NumbersSeen.Bearer.of(run, parameters.inbox(), row.entry(), unchanged),
                        day,
                        kept.numbers(),
                        true);
        night.progress().kept(answer);
    }

    private Optional<String> carried(Examined.Kept kept) throws IOException {
        try {
            return night.stages()
                    .keep(
                            kept.unchanged(),
                            night.reports(day).resolve(kept.row().folder()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Where nobody can tell, another examination says why. */
    private boolean stands(Examined.Kept kept) {
        try {
            return night.stages().stands(kept.unchanged());
        } catch (SealRefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("Dossier {}: {}", kept.row().id(), e.getClass().getName());
            return false;
        }
    }

    private void examineAnew(NightRow row) {
        store.claims().putBackToRest(row, Duration.ZERO, row.entry().stamp());
    }

    private void publish(Settled settled) throws IOException {
        Examined.Judged judged = settled.judged();
        NightRow row = judged.row();
        Examination examination = judged.examination();
        Path folder = night.reports(day).resolve(row.folder());
        quarantine.replace(row, examination.setAside(), day);
        night.stages().publish(examination, judged.files(), folder);
        Standing standing = settled.basis() == null
                ? null
                : night.stages()
                        .standing(
                                examination, judged.files(), new Grounds(settled.basis(), judged.elsewhere()), folder);
        store.claims().reported(row, Answer.of(examination, standing));
        store.numbers()
                .note(
                        NumbersSeen.Bearer.of(run, parameters.inbox(), row.entry(), examination),
                        examination.report().checkedOn(),
                        judged.numbers(),
                        examination.isReadWholly());
        night.progress().reported(examination);
    }

    /**
     * As it is to be written.
     *
     * @param basis what it rests on, asked before it was last judged: what is decided later makes another night judge
     *     anew; null when that is to be done anyway
     */
    private record Settled(Examined.Judged judged, @Nullable String basis) {}

    /** What officers decide between judging and writing costs the night a second judgement, never its end. */
    private Settled upToDate(Examined.Judged judged) {
        NightRow row = judged.row();
        try {
            String basis = night.stages().basis(judged.examination());
            Examination now = night.stages().upToDate(judged.examination(), day);
            return new Settled(
                    now.equals(judged.examination())
                            ? judged
                            : new Examined.Judged(row, now, night.stages().files(now), judged.numbers(), UNTOLD),
                    basis);
        } catch (RuntimeException e) {
            LOG.warn("Dossier {}: {}", row.id(), e.getClass().getName());
            LOG.debug("Dossier {}", row.id(), e);
            Examination none = night.stages().givenUp(row.entry(), day);
            return new Settled(new Examined.Judged(row, none, night.stages().files(none), Map.of(), UNTOLD), null);
        }
    }
}
