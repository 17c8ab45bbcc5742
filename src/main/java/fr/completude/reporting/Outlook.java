package fr.completude.reporting;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import fr.completude.dossier.Postponement;
import fr.completude.dossier.Report;
import fr.completude.language.Messages;

/** What would become of a dossier if its appointment were put off, in sentences. */
public final class Outlook {

    /** Appointments are put off by weeks; what ends years from now is of no interest at the counter. */
    private static final Period SOON = Period.ofMonths(6);

    private final Report report;
    private final Messages messages;

    public Outlook(Report report, Messages messages) {
        this.report = report;
        this.messages = messages;
    }

    /** Until when a complete dossier stays so; empty when it is not complete, or stays so for long. */
    public Optional<String> complete() {
        return report.completeUntil()
                .filter(this::isSoon)
                .map(day -> messages.say("report.outlook.complete", day(day)));
    }

    /** One sentence, and what to bring, for each thing that would be wanted before long; soonest first. */
    public List<String> changes() {
        return report.postponements().stream()
                .filter(change -> change.blocking() && isSoon(change.lastDay()))
                .map(this::sentence)
                .toList();
    }

    private String sentence(Postponement change) {
        String remedy = change.remedy() == null ? "" : " " + change.remedy();
        String key = change.status().fails() ? "report.outlook.bring" : "report.outlook.look";
        return messages.say(key, day(change.lastDay()), change.title()) + remedy;
    }

    private boolean isSoon(LocalDate day) {
        LocalDate planned = report.appointment() == null
                ? report.checkedOn()
                : report.appointment().toLocalDate();
        return day.isBefore(planned.plus(SOON));
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.locale())
                .format(date);
    }
}
