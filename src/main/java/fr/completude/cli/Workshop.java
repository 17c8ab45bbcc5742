package fr.completude.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import fr.completude.batch.DossierStages;
import fr.completude.batch.Means;
import fr.completude.batch.NightOrder;
import fr.completude.batch.ProblemReport;
import fr.completude.checking.Judge;
import fr.completude.checking.matrix.Profile;
import fr.completude.config.Installation;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Report;
import fr.completude.dossier.SourceFile;
import fr.completude.intake.Reception;
import fr.completude.intake.ReceptionRules;
import fr.completude.intake.WorkFolder;
import fr.completude.language.Messages;
import fr.completude.pipeline.DossierPipeline;
import fr.completude.pipeline.Judging;
import fr.completude.pipeline.RecognitionFingerprint;
import fr.completude.reading.ReaderPool;
import fr.completude.reading.RememberingReader;
import fr.completude.recognition.Recogniser;
import fr.completude.reporting.NoticeFiles;
import fr.completude.reporting.NoticeMaker;
import fr.completude.reporting.NoticePage;
import fr.completude.reporting.NoticePdf;
import fr.completude.reporting.NoticeSettings;
import fr.completude.reporting.Office;
import fr.completude.reporting.Post;
import fr.completude.reporting.PostSettings;
import fr.completude.reporting.Wording;
import fr.completude.review.ReviewFolder;
import fr.completude.web.Desk;
import org.jspecify.annotations.Nullable;

/** The program put together: configuration → readers → recognition → judge → pipeline. No framework is started for it. */
final class Workshop implements AutoCloseable {

    /** One dossier at a time: its files may use the whole machine. */
    static final int ALL_PROCESSORS = Runtime.getRuntime().availableProcessors();

    private static final String POST_PASSWORD = "COMPLETUDE_SMTP_MOT_DE_PASSE";

    private final Installation installation;
    private final Messages messages;
    private final ReaderPool reader;
    private final Recogniser recogniser;
    private final Judge judge;
    private final ReceptionRules rules;

    private Workshop(
            Installation installation,
            Messages messages,
            ReaderPool reader,
            Recogniser recogniser,
            Judge judge,
            ReceptionRules rules) {
        this.installation = installation;
        this.messages = messages;
        this.reader = reader;
        this.recogniser = recogniser;
        this.judge = judge;
        this.rules = rules;
    }

    /**
     * Puts the program together. The first reading child warms up meanwhile.
     *
     * @param children files read at the same time
     * @throws fr.completude.config.ConfigException with the mistakes of the configuration
     */
    static Workshop open(Installation installation, Messages messages, int children) {
        return open(installation, messages, ReaderPool.start(installation, children));
    }

    /** The same for a night, in which there may be nothing to read. */
    static Workshop openAtRest(Installation installation, Messages messages, int children) {
        return open(installation, messages, ReaderPool.atRest(installation, children));
    }

    private static Workshop open(Installation installation, Messages messages, ReaderPool reader) {
        try {
            Recogniser recogniser = Recogniser.load(installation.config());
            Judge judge = Judge.load(installation.config(), recogniser.subtypes());
            return new Workshop(
                    installation, messages, reader, recogniser, judge, ReceptionRules.load(installation.config()));
        } catch (RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /** Reads a file, unless it is known beforehand that it must not be opened. */
    ReadFile read(SourceFile source) {
        FileProblem problem = source.problem();
        return problem == null ? reader.read(source) : ReadFile.unread(source, null, problem, 0);
    }

    Recogniser recogniser() {
        return recogniser;
    }

    Judge judge() {
        return judge;
    }

    Reception reception() {
        return new Reception(rules, judge.vocabulary());
    }

    DossierPipeline pipeline() {
        return new DossierPipeline(reader, recogniser, judge);
    }

    /** How ids are said to people. */
    Wording wording() {
        return new Wording(messages, judge::label);
    }

    /** What people call a procedure or a type of piece; the id itself when it has no other name. */
    String label(String id) {
        return judge.label(id);
    }

    /** What the web page needs. */
    Desk desk(Path reports, Clock clock) {
        return new Desk(
                reader,
                recogniser,
                reception(),
                rules,
                judge,
                wording(),
                notices(),
                reports,
                new ProgramVitals(reports, installation.config(), this::canRead, messages, clock).operations(),
                post(installation, clock),
                messages,
                clock);
    }

    private boolean canRead() {
        return installation.hasEngine() && reader.isWell();
    }

    /** What sends letters; null where no mail server is named. */
    static @Nullable Post post(Installation installation, Clock clock) {
        PostSettings settings = NoticeSettings.load(installation.config()).post();
        return settings == null ? null : new Post(settings, System.getenv(POST_PASSWORD), clock);
    }

    /** Messages to applicants. */
    NoticeFiles notices() {
        return new NoticeFiles(
                new NoticeMaker(NoticeSettings.load(installation.config()), wording(), judge::isReminder),
                new NoticePage(wording()),
                new NoticePdf(installation.engine().resolve("fonts")),
                this::office,
                (report, finding) -> judge.issuedFrom(finding, report.mairie(), day(report)));
    }

    private Office office(@Nullable String mairie) {
        Profile profile = mairie == null ? Profile.NATIONAL : judge.matrix().profile(mairie);
        return new Office(profile.name(), profile.address(), profile.openingHours());
    }

    private static LocalDate day(Report report) {
        LocalDateTime appointment = report.appointment();
        return appointment == null ? report.checkedOn() : appointment.toLocalDate();
    }

    /** What the night job needs. */
    DossierStages nightStages(NightOrder order) {
        RememberingReader remembering =
                RememberingReader.over(reader, installation, order.readingsFolder(), Clock.systemUTC());
        Judging judging = new Judging(judge, ReviewFolder.of(order.output()));
        return new DossierStages(
                rules,
                new Means(
                        reception(),
                        new DossierPipeline(remembering, recogniser, judging),
                        judging,
                        remembering,
                        RecognitionFingerprint.of(installation)),
                new ProblemReport(
                        messages,
                        judge.judge(Declaration.NONE, List.of(), order.day()).matrix()),
                messages,
                wording(),
                notices(),
                order);
    }

    /** A folder for one dossier, gone when closed. */
    static WorkFolder workFolder() throws IOException {
        return WorkFolder.among(Path.of(System.getProperty("java.io.tmpdir")));
    }

    @Override
    public void close() {
        reader.close();
    }
}
