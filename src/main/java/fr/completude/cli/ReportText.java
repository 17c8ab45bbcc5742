package fr.completude.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Report;
import fr.completude.language.Messages;
import fr.completude.reporting.FileTroubles;
import fr.completude.reporting.Outlook;

/** A report for the counter: the verdict, what to bring, what a person must look at, then every requirement. */
final class ReportText {

    private static final int STATUS_WIDTH = 20;

    private final Messages messages;
    private final Predicate<Finding> shown;
    private final UnaryOperator<String> labels;

    /**
     * A writer.
     *
     * @param shown which requirements the detail lists
     * @param labels what people call a procedure, by its id
     */
    ReportText(Messages messages, Predicate<Finding> shown, UnaryOperator<String> labels) {
        this.messages = messages;
        this.shown = shown;
        this.labels = labels;
    }

    /** The lines of a report, each with its line end. */
    String write(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(report));
        lines.add(messages.say("cli.report.dates", appointment(report), day(report.checkedOn())));
        lines.add("");
        lines.add(verdict(report));
        section(lines, "cli.report.bring", toBring(report));
        section(lines, "cli.report.review", messagesOf(report, FindingStatus.TO_REVIEW));
        section(lines, "cli.report.unread", unread(report));
        section(lines, "cli.report.put-off", putOff(report));
        section(
                lines,
                "cli.report.detail",
                report.findings().stream().filter(shown).map(this::detail).toList());
        return lines.stream().map(line -> line + System.lineSeparator()).collect(Collectors.joining());
    }

    private String heading(Report report) {
        String procedure = report.procedure();
        return messages.say(
                "cli.report.heading",
                report.dossier(),
                procedure == null ? messages.say("report.procedure.unknown") : labels.apply(procedure));
    }

    private String appointment(Report report) {
        LocalDateTime appointment = report.appointment();
        return appointment == null
                ? messages.say("cli.report.no-appointment")
                : messages.say(
                        "cli.report.appointment",
                        day(appointment.toLocalDate()),
                        appointment.toLocalTime().toString());
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.locale())
                .format(date);
    }

    private String verdict(Report report) {
        return messages.say(
                "cli.verdict." + report.verdict().id(),
                report.failures().size(),
                messagesOf(report, FindingStatus.TO_REVIEW).size());
    }

    private List<String> toBring(Report report) {
        return report.failures().stream()
                .map(failure -> {
                    String status =
                            messages.say("report.status." + failure.status().id());
                    String remedy = failure.remedy();
                    return failure.title() + " (" + status + ")" + (remedy == null ? "" : " : " + remedy);
                })
                .toList();
    }

    private static List<String> messagesOf(Report report, FindingStatus status) {
        return report.findings().stream()
                .filter(finding -> finding.blocking() && finding.status() == status)
                .map(finding -> finding.title() + " : " + finding.message())
                .toList();
    }

    private List<String> unread(Report report) {
        FileTroubles troubles = new FileTroubles(messages);
        return report.files().stream()
                .flatMap(file -> troubles.of(file).stream())
                .map(trouble -> trouble.name() + " : " + trouble.problem() + ". " + trouble.advice())
                .toList();
    }

    private List<String> putOff(Report report) {
        Outlook outlook = new Outlook(report, messages);
        return Stream.concat(outlook.complete().stream(), outlook.changes().stream())
                .toList();
    }

    private String detail(Finding finding) {
        LocalDate last = finding.validUntil();
        String until = last == null ? "" : " " + messages.say("cli.report.until", day(last));
        String status = messages.say("report.status." + finding.status().id());
        return status + " ".repeat(Math.max(1, STATUS_WIDTH - status.length())) + finding.title() + " — "
                + finding.message() + until;
    }

    private void section(List<String> lines, String titleKey, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(messages.say(titleKey));
        items.forEach(item -> lines.add("  " + item));
    }
}
