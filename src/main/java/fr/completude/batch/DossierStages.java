package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import fr.completude.dossier.Declaration;
import fr.completude.dossier.Elsewhere;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Report;
import fr.completude.intake.Arrival;
import fr.completude.intake.Deposit;
import fr.completude.intake.Inbox;
import fr.completude.intake.Reception;
import fr.completude.intake.ReceptionRules;
import fr.completude.intake.Stray;
import fr.completude.language.Messages;
import fr.completude.reporting.AtomicFolder;
import fr.completude.reporting.Digest;
import fr.completude.reporting.DigestFiles;
import fr.completude.reporting.EarlierReport;
import fr.completude.reporting.Imprint;
import fr.completude.reporting.KeptPictures;
import fr.completude.reporting.NoticeFiles;
import fr.completude.reporting.PageImages;
import fr.completude.reporting.RecognisedJson;
import fr.completude.reporting.RejudgementText;
import fr.completude.reporting.ReportJson;
import fr.completude.reporting.ReportPage;
import fr.completude.reporting.Wording;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The stages of the program, as the night uses them. Thread-safe. */
public final class DossierStages implements NightStages {

    private static final Logger LOG = LoggerFactory.getLogger(DossierStages.class);
    private static final String BARE = "<!DOCTYPE html><html lang=\"fr\"><meta charset=\"utf-8\"><p>%s</p></html>%n";

    private final ReceptionRules rules;
    private final Means means;
    private final Reception reception;
    private final AskedAgain askedAgain;
    private final NewsOfDossier news;
    private final Standings standings;
    private final Examiner examiner;
    private final ProblemReport problems;
    private final SingleUseNumbers numbers;
    private final Messages messages;
    private final ReportJson json = new ReportJson(ReportJson.APPLICABLE);
    private final ReportPage page;
    private final NoticeFiles notices;
    private final DigestFiles digests;
    private final ChangesReport changesReport;

    /** The stages, for a night to be. */
    public DossierStages(
            ReceptionRules rules,
            Means means,
            ProblemReport problems,
            Messages messages,
            Wording wording,
            NoticeFiles notices,
            NightOrder order) {
        this.rules = rules;
        this.means = means;
        this.reception = means.reception();
        this.askedAgain = new AskedAgain(order.output());
        this.news = new NewsOfDossier(new RejudgementText(wording));
        this.standings = new Standings(
                means.judging(),
                means.fingerprint(),
                order.rules(),
                messages.locale().toLanguageTag());
        this.examiner = new Examiner(
                means,
                standings,
                new Settling(rules.rest(), Clock.systemUTC()),
                askedAgain,
                problems,
                new UnreadFiles(messages),
                news,
                order.workFolder());
        this.problems = problems;
        this.numbers = new SingleUseNumbers(means.judging().usedOnce());
        this.messages = messages;
        this.page = new ReportPage(wording);
        this.notices = notices;
        this.digests = new DigestFiles(wording);
        this.changesReport = new ChangesReport(messages, wording);
    }

    @Override
    public void begin() {
        means.reader().forgetTheOld();
    }

    @Override
    public void survey(Path inbox, Consumer<InboxEntry> found) throws IOException {
        try (Stream<Arrival> arrivals = Inbox.at(inbox, rules).arrivals()) {
            for (Arrival arrival : (Iterable<Arrival>) arrivals::iterator) {
                found.accept(arrival instanceof Stray stray ? stray(stray) : dossier((Deposit) arrival));
            }
        }
    }

    private InboxEntry stray(Stray stray) {
        return new InboxEntry(
                stray.place(),
                stray.path(),
                null,
                null,
                messages.say(stray.reason().messageKey(), stray.path()));
    }

    private InboxEntry dossier(Deposit deposit) {
        Declaration declared = declared(deposit);
        return new InboxEntry(
                deposit.place(), deposit.name(), declared.mairie(), declared.appointment(), null, stamp(deposit));
    }

    /** A dossier that goes away or cannot be opened is registered all the same: examining it will say so. */
    private Declaration declared(Deposit deposit) {
        try {
            return reception.glance(deposit);
        } catch (IOException e) {
            return Declaration.NONE;
        }
    }

    private static @Nullable String stamp(Deposit deposit) {
        try {
            return deposit.stamp().hash();
        } catch (IOException e) {
            // It is going away, or may not be looked into: whoever examines it will see.
            return null;
        }
    }

    @Override
    public Attempt examine(Path inbox, InboxEntry entry, LocalDate day, @Nullable Earlier earlier) throws IOException {
        return examiner.examine(Inbox.at(inbox, rules), entry, day, earlier);
    }

    /** What examining an entry would take, without doing it. */
    Plan plan(Path inbox, InboxEntry entry, LocalDate day, @Nullable Earlier earlier) throws IOException {
        return examiner.plan(Inbox.at(inbox, rules).find(entry.path()), entry, day, earlier);
    }

    @Override
    public void settle(Examination examination) {
        examiner.settle(examination);
    }

    @Override
    public Examination unsettled(InboxEntry entry, LocalDate day) {
        String sentence = messages.say("batch.unsettled");
        return new Examination(
                problems.unsettled(entry, day), List.of(new UnreadFile(entry.name(), "still-changing", sentence)));
    }

    @Override
    public Examination givenUp(InboxEntry entry, LocalDate day) {
        String sentence = messages.say("batch.given-up");
        return new Examination(
                problems.givenUp(entry, day), List.of(new UnreadFile(entry.name(), "internal-error", sentence)));
    }

    @Override
    public Set<SeenNumber> usedOnce(Examination examination) {
        Recognised recognised = examination.recognised();
        return recognised == null ? Set.of() : numbers.in(means.judging().corrected(recognised));
    }

    @Override
    public Examination judgedKnowing(Examination examination, Elsewhere elsewhere, LocalDate day) {
        Recognised known = Objects.requireNonNull(examination.recognised()).seen(elsewhere);
        Report report = means.judging().report(known, day, examination.report().timing());
        return examination.judged(known, report, news.since(examination.before(), report));
    }

    /** Officers may have decided since it was judged. Of a number they corrected nobody has looked who else bears it. */
    @Override
    public Examination upToDate(Examination examination, LocalDate day) {
        Recognised recognised = examination.recognised();
        if (recognised == null || !means.judging().isReviewed(recognised)) {
            return examination;
        }
        Report report = examination.report();
        if (report.equals(means.judging().report(recognised, day, report.timing()))) {
            return examination;
        }
        Report now = means.judging().reportWithoutOthers(recognised, day, report.timing());
        return examination.judged(recognised, now, news.since(examination.before(), now));
    }

    @Override
    public ReportFiles files(Examination examination) {
        Report report = examination.report();
        Recognised recognised = examination.recognised();
        Map<String, String> files = new LinkedHashMap<>();
        if (recognised != null) {
            files.put(RecognisedJson.FILE, RecognisedJson.write(recognised, report) + "\n");
        }
        int pictures = examination.pictures().size();
        files.put(
                KeptPictures.FILE,
                new KeptPictures(examination.allPictures() ? pictures : pictures + 1, examination.pictures()).note());
        PageImages images = PageImages.beside(examination.pictures(), report);
        files.put("report.html", shown(examination, images));
        files.put("report.json", json.write(report));
        Map<String, byte[]> binary = new LinkedHashMap<>(images.files());
        binary.putAll(letter(report));
        return new ReportFiles(binary, files);
    }

    /** Of a dossier that was given up there is no lesser answer to fall back on: it is told in a sentence. */
    private String shown(Examination examination, PageImages images) {
        try {
            return page.write(examination.report(), images);
        } catch (RuntimeException e) {
            if (examination.recognised() != null) {
                throw e;
            }
            LOG.warn("A page could not be made ({}).", e.getClass().getName());
            return BARE.formatted(messages.say("batch.no-page"));
        }
    }

    /** A letter that cannot be laid out costs the letter, not the answer. */
    private Map<String, byte[]> letter(Report report) {
        try {
            return notices.of(report);
        } catch (IOException | RuntimeException e) {
            LOG.warn("A letter could not be made ({}).", e.getClass().getName());
            return Map.of();
        }
    }

    @Override
    public void publish(Examination examination, ReportFiles files, Path folder) throws IOException {
        AtomicFolder.publish(folder, files.binary(), files.texts());
        if (examination.work() != Work.JUDGE && examination.recognised() != null) {
            askedAgain.done(examination.report().mairie(), examination.report().dossier());
        }
    }

    @Override
    public @Nullable String basis(Examination examination) {
        return standings.basis(examination);
    }

    @Override
    public @Nullable Standing standing(Examination examination, ReportFiles files, Grounds grounds, Path folder)
            throws IOException {
        return standings.of(examination, files, grounds, folder);
    }

    @Override
    public boolean stands(Unchanged unchanged) {
        return standings.rests(unchanged.dossier(), unchanged.standing());
    }

    @Override
    public Optional<String> keep(Unchanged unchanged, Path folder) throws IOException {
        EarlierReport report = unchanged.report();
        boolean there = report.folder().equals(folder) && unchanged.texts().isEmpty();
        Optional<Imprint> kept = there ? Optional.of(report.imprint()) : report.carriedTo(folder, unchanged.texts());
        return kept.map(Imprint::hash);
    }

    @Override
    public void publishChanges(LocalDate since, List<NightChanges.Change> changes, Path dayFolder) throws IOException {
        changesReport.write(since, changes, dayFolder);
    }

    @Override
    public void publishDigest(Digest digest, Path dayFolder) throws IOException {
        digests.publish(digest, dayFolder);
    }
}
