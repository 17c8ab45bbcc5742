package fr.completude.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fr.completude.audit.AuditJournal;
import fr.completude.audit.Deed;
import fr.completude.audit.Entry;
import fr.completude.batch.StoredNights;
import fr.completude.reporting.DigestFiles;
import fr.completude.review.ReviewFolder;
import fr.completude.storage.DossierLocks;

/** Takes away all that an output folder holds of some dossiers. The inbox is not touched. */
public final class Removal {

    private final Path output;
    private final RetentionRules rules;
    private final Digests digests;
    private final AuditJournal journal;
    private final Readings readings;
    private final DossierLocks locks;

    public Removal(Path output, RetentionRules rules, DigestFiles digests, AuditJournal journal) {
        this.output = output.toAbsolutePath().normalize();
        this.rules = rules;
        this.digests = new Digests(this.output, digests);
        this.journal = journal;
        this.readings = new Readings(this.output.resolve(".completude").resolve("readings"));
        this.locks = DossierLocks.of(this.output);
    }

    /** What would go on a day, by rule. */
    public List<Gone> due(LocalDate today) throws IOException {
        return told(dueOn(today));
    }

    /** What would go of dossiers that somebody names. */
    public List<Gone> meant(String words) throws IOException {
        return told(named(words));
    }

    /**
     * Lets go what is due, and old files of the journal.
     *
     * @param who for whom the program does it
     * @throws fr.completude.batch.NightException when a night is under way
     */
    public List<Gone> purge(LocalDate today, String who) throws IOException {
        return StoredNights.alone(output, () -> {
            List<Gone> gone = remove(dueOn(today), who, Deed.PURGED);
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
        return StoredNights.alone(output, () -> remove(named(words), who, Deed.ERASED));
    }

    private List<Kept> dueOn(LocalDate today) throws IOException {
        return Kept.of(Traces.under(output)).stream()
                .filter(kept -> kept.lastDay(rules).isBefore(today))
                .toList();
    }

    private List<Kept> named(String words) throws IOException {
        return Kept.of(Traces.under(output)).stream()
                .filter(kept -> kept.subject().isMeantBy(words))
                .toList();
    }

    private List<Gone> told(List<Kept> due) throws IOException {
        List<Gone> told = new ArrayList<>();
        for (Kept kept : due) {
            int rows = StoredNights.count(
                    output, kept.subject().mairie(), kept.subject().dossier());
            told.add(gone(kept, readings.of(kept.hashes()).size(), rows));
        }
        return told;
    }

    private Gone gone(Kept kept, int found, int rows) {
        return new Gone(kept.subject(), kept.lastDay(rules), kept.traces().size(), found, rows);
    }

    /** It is noted before it goes: a crash in between leaves something that goes the next time. */
    private List<Gone> remove(List<Kept> due, String who, Deed deed) throws IOException {
        List<Gone> gone = new ArrayList<>();
        for (Kept kept : due) {
            gone.add(remove(kept, who, deed));
        }
        Collection<Subject> subjects = due.stream().map(Kept::subject).toList();
        if (!subjects.isEmpty()) {
            digests.without(subjects);
        }
        return gone;
    }

    /** Whoever writes a dossier meanwhile finds it gone. */
    private Gone remove(Kept kept, String who, Deed deed) throws IOException {
        Subject subject = kept.subject();
        return locks.during(subject.mairie(), subject.dossier(), () -> removed(kept, who, deed));
    }

    private Gone removed(Kept kept, String who, Deed deed) throws IOException {
        Subject subject = kept.subject();
        List<Path> found = readings.of(kept.hashes());
        Set<Path> folders = new HashSet<>();
        kept.traces().forEach(trace -> folders.add(trace.folder()));
        int rows = StoredNights.count(output, subject.mairie(), subject.dossier());
        journal.note(Entry.of(who, deed, subject.mairie(), subject.dossier())
                .with("folders", String.valueOf(folders.size()))
                .with("readings", String.valueOf(found.size()))
                .with("rows", String.valueOf(rows)));
        StoredNights.forget(output, subject.mairie(), subject.dossier());
        ReviewFolder.of(output).forget(subject.mairie(), subject.dossier());
        for (Path reading : found) {
            Files.deleteIfExists(reading);
        }
        for (Path folder : folders) {
            Tree.deleteUpTo(output, folder);
        }
        return gone(kept, found.size(), rows);
    }
}
