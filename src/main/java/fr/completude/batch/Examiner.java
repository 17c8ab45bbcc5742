package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.config.ConfigProblem;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.Dossier;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.PagePicture;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Report;
import fr.completude.dossier.Timing;
import fr.completude.intake.Arrival;
import fr.completude.intake.Deposit;
import fr.completude.intake.Inbox;
import fr.completude.intake.Received;
import fr.completude.intake.Stamp;
import fr.completude.intake.WorkFolder;
import fr.completude.pipeline.Checked;
import fr.completude.reporting.Kept;
import fr.completude.reporting.KeptPictures;
import org.jspecify.annotations.Nullable;

/** Examines one dossier with as little work as its answer allows. Thread-safe. */
final class Examiner {

    private static final long NANOS_A_MILLI = 1_000_000;

    private final Means means;
    private final Standings standings;
    private final Settling settling;
    private final AskedAgain askedAgain;
    private final ProblemReport problems;
    private final UnreadFiles unread;
    private final NewsOfDossier changes;
    private final Path temporary;

    /**
     * With its means.
     *
     * @param temporary where zips are unpacked, one folder a dossier in hand
     */
    Examiner(
            Means means,
            Standings standings,
            Settling settling,
            AskedAgain askedAgain,
            ProblemReport problems,
            UnreadFiles unread,
            NewsOfDossier changes,
            Path temporary) {
        this.means = means;
        this.standings = standings;
        this.settling = settling;
        this.askedAgain = askedAgain;
        this.problems = problems;
        this.unread = unread;
        this.changes = changes;
        this.temporary = temporary;
    }

    /**
     * Examines a dossier.
     *
     * @param inbox where it lies, unless it has left it since it was registered
     * @throws IOException when its files cannot be reached
     * @throws NightException when the inbox holds nothing at all any more
     */
    Attempt examine(Inbox inbox, InboxEntry entry, LocalDate day, @Nullable Earlier earlier) throws IOException {
        Optional<Deposit> deposit = inbox.find(entry.path());
        if (deposit.isEmpty()) {
            return withdrawn(inbox, entry, day);
        }
        try {
            return settled(deposit.get(), entry, day, earlier);
        } catch (NoSuchFileException e) {
            if (Files.exists(deposit.get().location(), LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
            return withdrawn(inbox, entry, day);
        }
    }

    /** Where a share is not mounted, its empty folder stands: nothing was withdrawn, nothing is to be seen. */
    private Examination withdrawn(Inbox inbox, InboxEntry entry, LocalDate day) throws IOException {
        try (Stream<Arrival> all = inbox.arrivals()) {
            if (all.findAny().isEmpty()) {
                throw NightException.refused("batch.inbox-empty", null, inbox.folder());
            }
        }
        return new Examination(problems.withdrawn(entry, day), List.of());
    }

    /** What was read while somebody was writing is no answer. */
    private Attempt settled(Deposit deposit, InboxEntry entry, LocalDate day, @Nullable Earlier earlier)
            throws IOException {
        Stamp before = deposit.stamp();
        if (!settling.isAtRest(before, entry.stamp())) {
            return new Unsettled(before.hash());
        }
        Attempt attempt;
        try (WorkFolder work = WorkFolder.under(temporary)) {
            attempt = examined(means.reception().receive(deposit, work), entry, day, earlier);
        }
        String after = deposit.stamp().hash();
        return before.hash().equals(after) ? attempt : new Unsettled(after);
    }

    private Attempt examined(Received received, InboxEntry entry, LocalDate day, @Nullable Earlier earlier)
            throws IOException {
        if (!received.mistakes().isEmpty()) {
            return misdeclared(entry, received.mistakes(), day);
        }
        Dossier dossier = received.dossier();
        if (askedAgain.isAsked(entry.mairie(), entry.name())) {
            Optional<KeptPieces> kept = KeptPieces.of(earlier);
            askedAgain.take(entry.mairie(), entry.name());
            dossier.files().forEach(means.reader()::forget);
            return read(dossier, day, kept);
        }
        Optional<Unchanged> unchanged = earlier == null ? Optional.empty() : standings.unchanged(dossier, day, earlier);
        return unchanged.isPresent() ? unchanged.get() : judged(dossier, day, earlier);
    }

    private Examination judged(Dossier dossier, LocalDate day, @Nullable Earlier earlier) {
        Optional<KeptPieces> kept = KeptPieces.of(earlier);
        return kept.filter(pieces -> earlier != null && means.fingerprint().equals(earlier.reading()))
                .flatMap(pieces -> pieces.stillTrueOf(dossier))
                .filter(recognised -> !isToBeTriedAgain(recognised))
                .map(recognised -> judgedAgain(recognised, day, kept, earlier))
                .orElseGet(() -> read(dossier, day, kept));
    }

    /**
     * What examining it would take, without doing it. Zips are unpacked for it, and gone afterwards.
     *
     * @param deposit empty when there is none any more
     */
    Plan plan(Optional<Deposit> deposit, InboxEntry entry, LocalDate day, @Nullable Earlier earlier)
            throws IOException {
        if (deposit.isEmpty()) {
            return new Plan(entry, Plan.Deed.NOTHING, List.of(Plan.Reason.WITHDRAWN), 0, 0);
        }
        if (!settling.isAtRest(deposit.get().stamp(), entry.stamp())) {
            return new Plan(entry, Plan.Deed.WAIT, List.of(Plan.Reason.UNSETTLED), 0, 0);
        }
        try (WorkFolder work = WorkFolder.under(temporary)) {
            Received received = means.reception().receive(deposit.get(), work);
            return received.mistakes().isEmpty()
                    ? plan(received.dossier(), entry, day, earlier)
                    : new Plan(entry, Plan.Deed.NOTHING, List.of(Plan.Reason.MISDECLARED), 0, 0);
        }
    }

    private Plan plan(Dossier dossier, InboxEntry entry, LocalDate day, @Nullable Earlier earlier) throws IOException {
        int files = dossier.files().size();
        if (askedAgain.isAsked(entry.mairie(), entry.name())) {
            return new Plan(entry, Plan.Deed.READ, List.of(Plan.Reason.ASKED), files, files);
        }
        if (earlier != null && standings.unchanged(dossier, day, earlier).isPresent()) {
            return new Plan(entry, Plan.Deed.KEEP, List.of(Plan.Reason.UNCHANGED), 0, files);
        }
        Optional<KeptPieces> kept = KeptPieces.of(earlier);
        boolean sameProgram = earlier != null && means.fingerprint().equals(earlier.reading());
        Optional<Recognised> same = kept.flatMap(pieces -> pieces.stillTrueOf(dossier));
        boolean retried = same.isPresent() && isToBeTriedAgain(same.get());
        if (sameProgram && same.isPresent() && !retried) {
            return new Plan(entry, Plan.Deed.JUDGE, whyJudged(kept.get().kept(), dossier, day), 0, files);
        }
        int unread = (int) dossier.files().stream()
                .filter(file -> file.problem() == null && !means.reader().knows(file))
                .count();
        List<Plan.Reason> why = new ArrayList<>();
        if (kept.isEmpty()) {
            why.add(Plan.Reason.NEW);
        }
        if (kept.isPresent() && same.isEmpty()) {
            why.add(Plan.Reason.FILES);
        }
        if (kept.isPresent() && !sameProgram) {
            why.add(Plan.Reason.PROGRAM);
        }
        if (retried) {
            why.add(Plan.Reason.RETRIED);
        }
        return new Plan(entry, unread > 0 ? Plan.Deed.READ : Plan.Deed.RECOGNISE, why, unread, files);
    }

    private static List<Plan.Reason> whyJudged(Kept kept, Dossier dossier, LocalDate day) {
        List<Plan.Reason> why = new ArrayList<>();
        Declaration then = kept.recognised().declaration();
        if (!Objects.equals(then.appointment(), dossier.declaration().appointment())) {
            why.add(Plan.Reason.APPOINTMENT);
        }
        if (!then.equals(dossier.declaration()) && why.isEmpty()) {
            why.add(Plan.Reason.DECLARED);
        }
        if (!kept.checkedOn().equals(day)) {
            why.add(Plan.Reason.DAY);
        }
        return why.isEmpty() ? List.of(Plan.Reason.RULES) : why;
    }

    private Examination read(Dossier dossier, LocalDate day, Optional<KeptPieces> kept) {
        Checked checked = means.pipeline().checked(dossier, day);
        boolean allRemembered = checked.recognised().files().stream()
                .allMatch(file -> file.remembered() || file.source().problem() != null);
        return answer(
                checked.report(),
                checked.recognised(),
                checked.answered(),
                means.pipeline().pictures(checked.recognised()),
                allRemembered ? Work.RECOGNISE : Work.READ,
                kept);
    }

    private Examination judgedAgain(
            Recognised recognised, LocalDate day, Optional<KeptPieces> kept, @Nullable Earlier earlier) {
        long start = System.nanoTime();
        Report report = means.judging().report(recognised, day, new Timing(0, 0, 0, 0));
        int pages = recognised.files().stream()
                .mapToInt(file -> file.pages().size())
                .sum();
        Timing timing = new Timing((System.nanoTime() - start) / NANOS_A_MILLI, 0, 0, pages);
        List<PagePicture> pictures = Optional.ofNullable(earlier)
                .flatMap(past -> KeptPictures.of(past.folder()))
                .orElseGet(() -> means.pipeline().pictures(recognised));
        return answer(report.timed(timing), recognised, true, pictures, Work.JUDGE, kept);
    }

    private Examination answer(
            Report report,
            Recognised recognised,
            boolean answered,
            List<PagePicture> pictures,
            Work work,
            Optional<KeptPieces> kept) {
        Kept before = kept.map(KeptPieces::kept).orElse(null);
        return new Examination(
                report,
                unread.of(report),
                recognised,
                answered ? means.fingerprint() : null,
                pictures,
                pictures.size() >= means.pipeline().picturesWanted(recognised),
                work,
                before,
                changes.since(before, report));
    }

    private Examination misdeclared(InboxEntry entry, List<ConfigProblem> mistakes, LocalDate day) {
        List<UnreadFile> files = mistakes.stream()
                .map(mistake -> new UnreadFile("dossier.yaml", "wrong-declaration", mistake.toString()))
                .limit(1)
                .toList();
        return new Examination(problems.wrongDeclaration(entry, mistakes, day), files);
    }

    /** A file that took its reader down every time is left alone for some nights, unless somebody asks for it. */
    void settle(Examination examination) {
        examination.report().files().stream().filter(Examiner::ruinedItsReader).forEach(means.reader()::giveUp);
    }

    private boolean isToBeTriedAgain(Recognised recognised) {
        return recognised.files().stream().filter(Examiner::ruinedItsReader).anyMatch(file -> !means.reader()
                .knows(file.source()));
    }

    private static boolean ruinedItsReader(ReadFile file) {
        return file.problem() == FileProblem.CRASHED || file.problem() == FileProblem.TIMEOUT;
    }
}
