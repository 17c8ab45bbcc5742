package fr.completude.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import fr.completude.audit.AuditJournal;
import fr.completude.audit.Deed;
import fr.completude.audit.Entry;
import fr.completude.batch.Cluster;
import fr.completude.batch.StoredNights;
import fr.completude.reporting.DigestFiles;
import fr.completude.review.ReviewFolder;
import fr.completude.storage.DossierLocks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes away all that an output folder holds of some dossiers, while no night is under way. The inbox is not touched.
 * Reports go last, as by them a dossier is found; so what a crash left behind goes the next time.
 */
public final class Removal {

    private static final Logger LOG = LoggerFactory.getLogger(Removal.class);

    private final Path output;
    private final @Nullable Cluster cluster;
    private final RetentionRules rules;
    private final Digests digests;
    private final AuditJournal journal;
    private final Readings readings;
    private final ReviewFolder reviews;
    private final Clock clock;
    private final DossierLocks locks;

    /** Of an output folder whose nights were all done by one machine. */
    public Removal(Path output, RetentionRules rules, DigestFiles digests, AuditJournal journal, Clock clock) {
        this(output, null, rules, digests, journal, clock);
    }

    /**
     * Of an output folder.
     *
     * @param cluster where the rows are of nights that several machines did; null when there were none
     */
    public Removal(
            Path output,
            @Nullable Cluster cluster,
            RetentionRules rules,
            DigestFiles digests,
            AuditJournal journal,
            Clock clock) {
        this.cluster = cluster;
        this.output = output.toAbsolutePath().normalize();
        this.rules = rules;
        this.digests = new Digests(this.output, digests);
        this.journal = journal;
        this.readings = Readings.under(this.output);
        this.reviews = ReviewFolder.of(this.output);
        this.clock = clock;
        this.locks = DossierLocks.of(this.output);
    }

    /**
     * What would go on a day, by rule.
     *
     * @throws fr.completude.batch.NightException when a night is under way
     */
    public List<Gone> due(LocalDate today) throws IOException {
        return StoredNights.alone(output, cluster, nights -> told(nights, isDue(today)));
    }

    /**
     * What would go of dossiers that somebody names.
     *
     * @throws fr.completude.batch.NightException when a night is under way
     */
    public List<Gone> meant(String words) throws IOException {
        return StoredNights.alone(output, cluster, nights -> told(nights, isMeant(words)));
    }

    /**
     * Lets go what is due, and old files of the journal.
     *
     * @param who for whom the program does it
     * @throws fr.completude.batch.NightException when a night is under way
     */
    public List<Gone> purge(LocalDate today, String who) throws IOException {
        return StoredNights.alone(output, cluster, nights -> {
            List<Gone> gone = remove(nights, isDue(today), who, Deed.PURGED);
            for (Path old : journal.filesBefore(YearMonth.from(today.minus(rules.journal())))) {
                Files.delete(old);
            }
            return gone;
        });
    }

    /**
     * Lets go everything of the dossiers that somebody names, whatever the rules say.
     *
     * @throws fr.completude.batch.NightException when a night is under way
     */
    public List<Gone> erase(String words, String who) throws IOException {
        return StoredNights.alone(output, cluster, nights -> remove(nights, isMeant(words), who, Deed.ERASED));
    }

    private Predicate<Kept> isDue(LocalDate today) {
        return kept -> kept.lastDay(rules).isBefore(today);
    }

    private static Predicate<Kept> isMeant(String words) {
        return kept -> kept.subject().isMeantBy(words);
    }

    private List<Kept> all(StoredNights nights) throws IOException {
        List<Trace> traces = new ArrayList<>(Traces.under(output));
        traces.addAll(digests.traces());
        for (StoredNights.Stored row : nights.dossiers()) {
            LocalDateTime appointment = row.appointment();
            traces.add(Trace.row(
                    new Subject(row.mairie(), row.dossier()),
                    row.seenOn(),
                    appointment == null ? null : appointment.toLocalDate()));
        }
        for (ReviewFolder.Decided one : reviews.decided()) {
            traces.add(Trace.row(
                    new Subject(one.mairie(), one.dossier()), LocalDate.ofInstant(one.lastAt(), ZoneOffset.UTC), null));
        }
        return Kept.of(traces);
    }

    private List<Gone> told(StoredNights nights, Predicate<Kept> which) throws IOException {
        List<Gone> told = new ArrayList<>();
        for (Kept kept : all(nights)) {
            if (which.test(kept)) {
                told.add(gone(kept, nights));
            }
        }
        return told;
    }

    private Gone gone(Kept kept, StoredNights nights) throws IOException {
        Subject subject = kept.subject();
        return new Gone(
                subject,
                kept.lastDay(rules),
                kept.folders().size(),
                readings.of(kept.hashes()).size(),
                nights.count(subject.mairie(), subject.dossier()),
                true);
    }

    private List<Gone> remove(StoredNights nights, Predicate<Kept> which, String who, Deed deed) throws IOException {
        List<Kept> leaving = new ArrayList<>();
        List<Kept> staying = new ArrayList<>();
        all(nights).forEach(kept -> (which.test(kept) ? leaving : staying).add(kept));
        List<Gone> gone = new ArrayList<>();
        for (Kept kept : leaving) {
            gone.add(noted(gone(kept, nights), who, deed));
        }
        if (!leaving.isEmpty()) {
            List<Subject> subjects = leaving.stream().map(Kept::subject).toList();
            digests.without(subjects);
            staying.forEach(kept -> forgetIn(kept, subjects));
        }
        for (int i = 0; i < leaving.size(); i++) {
            if (!isRemoved(leaving.get(i), nights)) {
                gone.set(i, gone.get(i).inPart());
            }
        }
        if (!leaving.isEmpty()) {
            nights.wipe();
        }
        digests.sweep();
        readings.keepOnly(hashes(staying));
        new Leftovers(output, clock.instant()).remove();
        return gone;
    }

    /** An officer may be writing that report just now. */
    private void forgetIn(Kept staying, List<Subject> gone) {
        Subject subject = staying.subject();
        try {
            locks.during(subject.mairie(), subject.dossier(), () -> {
                Mentions.forget(gone, staying.folders());
                return gone;
            });
        } catch (IOException e) {
            LOG.warn(
                    "A report that may name others cannot be written: {}",
                    e.getClass().getName());
        }
    }

    private static Set<String> hashes(List<Kept> staying) {
        Set<String> hashes = new HashSet<>();
        staying.forEach(kept -> hashes.addAll(kept.hashes()));
        return hashes;
    }

    /** It is noted before it goes. */
    private Gone noted(Gone gone, String who, Deed deed) {
        journal.note(Entry.of(who, deed, gone.subject().mairie(), gone.subject().dossier())
                .with("folders", String.valueOf(gone.folders()))
                .with("readings", String.valueOf(gone.readings()))
                .with("rows", String.valueOf(gone.rows())));
        return gone;
    }

    /** One dossier that cannot be removed keeps no other from going. */
    private boolean isRemoved(Kept kept, StoredNights nights) {
        Subject subject = kept.subject();
        try {
            return locks.during(subject.mairie(), subject.dossier(), () -> removed(kept, nights));
        } catch (IOException e) {
            LOG.warn("A dossier could not be removed wholly: {}", e.getClass().getName());
            return false;
        }
    }

    /** Whoever writes the dossier meanwhile finds it gone. */
    private boolean removed(Kept kept, StoredNights nights) throws IOException {
        Subject subject = kept.subject();
        for (Path reading : readings.of(kept.hashes())) {
            Files.deleteIfExists(reading);
        }
        nights.forget(subject.mairie(), subject.dossier());
        reviews.forget(subject.mairie(), subject.dossier());
        for (Path folder : kept.folders()) {
            Tree.deleteUpTo(output, folder);
        }
        return true;
    }
}
