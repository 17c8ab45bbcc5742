package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.config.ConfigProblem;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Report;
import fr.completude.intake.Arrival;
import fr.completude.intake.Deposit;
import fr.completude.intake.Inbox;
import fr.completude.intake.Received;
import fr.completude.intake.Reception;
import fr.completude.intake.ReceptionRules;
import fr.completude.intake.Stray;
import fr.completude.intake.WorkFolder;
import fr.completude.language.Messages;
import fr.completude.pipeline.Checked;
import fr.completude.pipeline.DossierPipeline;
import fr.completude.reporting.AtomicFolder;
import fr.completude.reporting.Digest;
import fr.completude.reporting.DigestFiles;
import fr.completude.reporting.FileTroubles;
import fr.completude.reporting.NoticeFiles;
import fr.completude.reporting.PageImages;
import fr.completude.reporting.RecognisedJson;
import fr.completude.reporting.ReportJson;
import fr.completude.reporting.ReportPage;
import fr.completude.reporting.Wording;

/** The stages of the program, as the night uses them. Thread-safe. */
public final class DossierStages implements NightStages {

    private final ReceptionRules rules;
    private final Reception reception;
    private final DossierPipeline pipeline;
    private final ProblemReport problems;
    private final Messages messages;
    private final ReportJson json = new ReportJson(ReportJson.APPLICABLE);
    private final ReportPage page;
    private final NoticeFiles notices;
    private final DigestFiles digests;
    private final Path temporary;

    /**
     * The stages.
     *
     * @param temporary where zips are unpacked, one folder a dossier in hand
     */
    public DossierStages(
            ReceptionRules rules,
            Reception reception,
            DossierPipeline pipeline,
            ProblemReport problems,
            Messages messages,
            Wording wording,
            NoticeFiles notices,
            Path temporary) {
        this.rules = rules;
        this.reception = reception;
        this.pipeline = pipeline;
        this.problems = problems;
        this.messages = messages;
        this.page = new ReportPage(wording);
        this.notices = notices;
        this.digests = new DigestFiles(wording);
        this.temporary = temporary;
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
                stray.path(),
                stray.path(),
                null,
                null,
                messages.say(stray.reason().messageKey(), stray.path()));
    }

    private InboxEntry dossier(Deposit deposit) {
        Declaration declared = declared(deposit);
        return new InboxEntry(deposit.place(), deposit.name(), declared.mairie(), declared.appointment(), null);
    }

    /** A dossier that goes away or cannot be opened is registered all the same: examining it will say so. */
    private Declaration declared(Deposit deposit) {
        try {
            return reception.glance(deposit);
        } catch (IOException e) {
            return Declaration.NONE;
        }
    }

    @Override
    public Examination examine(Path inbox, InboxEntry entry, LocalDate day) throws IOException {
        Optional<Deposit> deposit = Inbox.at(inbox, rules).find(entry.path());
        if (deposit.isEmpty()) {
            return withdrawn(entry, day);
        }
        try (WorkFolder work = WorkFolder.under(temporary)) {
            Received received = reception.receive(deposit.get(), work);
            if (!received.mistakes().isEmpty()) {
                return misdeclared(entry, received.mistakes(), day);
            }
            Checked checked = pipeline.checked(received.dossier(), day);
            return new Examination(
                    checked.report(),
                    unread(checked.report()),
                    checked.recognised(),
                    pipeline.pictures(checked.recognised()));
        }
    }

    private Examination misdeclared(InboxEntry entry, List<ConfigProblem> mistakes, LocalDate day) {
        List<UnreadFile> unread = mistakes.stream()
                .map(mistake -> new UnreadFile("dossier.yaml", "wrong-declaration", mistake.toString()))
                .limit(1)
                .toList();
        return new Examination(problems.wrongDeclaration(entry, mistakes, day), unread);
    }

    private Examination withdrawn(InboxEntry entry, LocalDate day) {
        return new Examination(problems.withdrawn(entry, day), List.of());
    }

    private List<UnreadFile> unread(Report report) {
        FileTroubles troubles = new FileTroubles(messages);
        List<UnreadFile> unread = new ArrayList<>();
        for (ReadFile file : report.files()) {
            var problem = file.problem();
            if (problem != null) {
                unread.add(new UnreadFile(
                        file.source().path(),
                        problem.id(),
                        troubles.of(file).stream()
                                .map(trouble -> trouble.name() + " : " + trouble.problem() + ". " + trouble.advice())
                                .collect(Collectors.joining(" "))));
            }
        }
        return unread;
    }

    @Override
    public Examination givenUp(InboxEntry entry, LocalDate day) {
        String sentence = messages.say("batch.given-up");
        return new Examination(
                problems.givenUp(entry, day), List.of(new UnreadFile(entry.name(), "internal-error", sentence)));
    }

    @Override
    public void publish(Examination examination, Path folder) throws IOException {
        Report report = examination.report();
        Recognised recognised = examination.recognised();
        Map<String, String> files = new LinkedHashMap<>();
        if (recognised != null) {
            files.put(RecognisedJson.FILE, RecognisedJson.write(recognised, report) + "\n");
        }
        PageImages images = PageImages.beside(examination.pictures());
        files.put("report.html", page.write(report, images));
        files.put("report.json", json.write(report));
        Map<String, byte[]> binary = new LinkedHashMap<>(images.files());
        binary.putAll(notices.of(report));
        AtomicFolder.publish(folder, binary, files);
    }

    @Override
    public void publishDigest(Digest digest, Path dayFolder) throws IOException {
        digests.publish(digest, dayFolder);
    }
}
