package fr.completude.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.PaperDay;
import fr.completude.dossier.Report;
import org.jspecify.annotations.Nullable;

/** Puts into a message to the applicant what a report says is still to bring. Thread-safe. */
public final class NoticeMaker {

    private final NoticeSettings settings;
    private final Wording wording;
    private final Predicate<Finding> isReminder;

    /** Over the applicant's words alone: a reminder they have nothing for is not said. */
    public NoticeMaker(NoticeSettings settings, Wording wording) {
        this(settings, wording, finding -> false);
    }

    /**
     * Over the applicant's words.
     *
     * @param isReminder whether what a finding says is the matrix's own text for the applicant, and nothing that was read
     */
    public NoticeMaker(NoticeSettings settings, Wording wording, Predicate<Finding> isReminder) {
        this.isReminder = isReminder;
        this.settings = settings;
        this.wording = wording;
    }

    /**
     * The message; empty when nothing is to bring.
     *
     * @param issued the earliest date a paper may bear that is brought for a finding; empty where that does not matter
     */
    public Optional<Notice> of(Report report, Office office, Function<Finding, Optional<PaperDay>> issued) {
        if (report.failures().isEmpty()) {
            return Optional.empty();
        }
        List<Notice.Item> items = report.failures().stream()
                .map(finding -> item(finding, earliest(report, issued.apply(finding))))
                .distinct()
                .toList();
        return Optional.of(new Notice(
                wording.say("notice.subject"),
                opening(report, items.size()),
                items,
                reminders(report),
                office,
                wording.say("notice.mention")));
    }

    /** Without an appointment there is no day a paper must be good on. */
    private static @Nullable PaperDay earliest(Report report, Optional<PaperDay> issued) {
        return report.appointment() == null ? null : issued.orElse(null);
    }

    private String opening(Report report, int items) {
        String procedure = wording.procedure(report.procedure());
        return FrenchText.of(
                report.appointment() == null
                        ? wording.say("notice.opening.undated", procedure, items)
                        : wording.say("notice.opening", FrenchDates.moment(report.appointment()), procedure, items));
    }

    /** What was read of the papers sent stays with the officer: it may be of other people, and mail is no secret. */
    private Notice.Item item(Finding finding, @Nullable PaperDay earliest) {
        String remedy = finding.remedy();
        boolean seen = finding.status() != FindingStatus.MISSING;
        return new Notice.Item(
                FrenchText.of(finding.title()),
                FrenchText.of(remedy == null ? wording.say("notice.ask") : forApplicant(remedy)),
                earliest == null ? null : issued(earliest),
                seen ? wording.say("notice.why." + finding.status().id()) : null,
                FrenchText.of(settings.insteadOf(finding.requirement())));
    }

    private String issued(PaperDay earliest) {
        String from = FrenchDates.date(earliest.from());
        String exempt = earliest.exempt().stream()
                .map(type -> wording.pieceType(type, null))
                .collect(Collectors.joining(" " + wording.say("notice.and") + " "));
        return FrenchText.of(
                exempt.isEmpty()
                        ? wording.say("notice.issued", from)
                        : wording.say("notice.issued.except", from, exempt));
    }

    /** Without the question that an officer is told to ask. */
    private String forApplicant(String remedy) {
        int question = remedy.indexOf(wording.say("notice.officer"));
        return question > 0 ? remedy.substring(0, question).strip() : remedy;
    }

    private List<String> reminders(Report report) {
        List<String> reminders = new ArrayList<>();
        reminders.add(wording.say("notice.postponed"));
        report.findings().stream()
                .filter(finding -> finding.status() == FindingStatus.IN_PERSON)
                .flatMap(finding -> reminder(report, finding).stream())
                .map(FrenchText::of)
                .distinct()
                .forEach(reminders::add);
        return reminders;
    }

    /** The applicant's words for it; those of the matrix where it has none, so that no reminder is lost. */
    private Optional<String> reminder(Report report, Finding finding) {
        return settings.reminder(report.procedure(), finding.requirement())
                .or(() -> Optional.of(finding).filter(isReminder).map(Finding::message));
    }
}
