package fr.completude.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Report;
import org.jspecify.annotations.Nullable;

/** Puts into a message to the applicant what a report says is still to bring. Thread-safe. */
public final class NoticeMaker {

    private final NoticeSettings settings;
    private final Wording wording;

    public NoticeMaker(NoticeSettings settings, Wording wording) {
        this.settings = settings;
        this.wording = wording;
    }

    /**
     * The message; empty when nothing is to bring.
     *
     * @param issued the earliest date a paper may bear that is brought for a finding; empty where that does not matter
     */
    public Optional<Notice> of(Report report, Office office, Function<Finding, Optional<LocalDate>> issued) {
        if (report.failures().isEmpty()) {
            return Optional.empty();
        }
        List<Notice.Item> items = report.failures().stream()
                .map(finding -> item(finding, issued.apply(finding).orElse(null)))
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

    private String opening(Report report, int items) {
        String procedure = wording.procedure(report.procedure());
        return FrenchText.of(
                report.appointment() == null
                        ? wording.say("notice.opening.undated", procedure, items)
                        : wording.say("notice.opening", FrenchDates.moment(report.appointment()), procedure, items));
    }

    private Notice.Item item(Finding finding, @Nullable LocalDate earliest) {
        String remedy = finding.remedy();
        boolean seen = finding.status() != FindingStatus.MISSING && remedy != null;
        return new Notice.Item(
                FrenchText.of(finding.title()),
                FrenchText.of(forApplicant(remedy == null ? finding.message() : remedy)),
                earliest == null ? null : wording.say("notice.issued", FrenchDates.date(earliest)),
                seen ? FrenchText.of(finding.message()) : null,
                FrenchText.of(settings.insteadOf(finding.requirement())));
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
                .flatMap(finding -> settings.reminder(report.procedure(), finding.requirement()).stream())
                .map(FrenchText::of)
                .distinct()
                .forEach(reminders::add);
        return reminders;
    }
}
