package fr.completude.reporting;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fr.completude.dossier.Decision;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Report;
import fr.completude.dossier.Rule;
import org.jspecify.annotations.Nullable;

/** Puts a report into the words of its page. */
final class ReportViewMaker {

    private final Report report;
    private final Wording wording;
    private final PieceWords pieces;
    private final PageImages images;
    private final Crops crops;

    ReportViewMaker(Report report, Wording wording, PageImages images) {
        this.report = report;
        this.wording = wording;
        this.pieces = new PieceWords(report.pieces(), wording);
        this.images = images;
        this.crops = new Crops(report.pieces(), images, pieces);
    }

    ReportView view() {
        List<Finding> failures = report.failures();
        List<Finding> doubts = with(finding -> finding.accepted() == null
                && (finding.status() == FindingStatus.TO_REVIEW
                        || (!finding.blocking() && finding.status().fails())));
        return new ReportView(
                report.dossier(),
                report.mairie(),
                FrenchText.of(wording.procedure(report.procedure())),
                report.appointment() == null ? null : FrenchDates.moment(report.appointment()),
                FrenchDates.weekday(report.checkedOn()),
                Look.of(report.verdict()),
                wording.verdict(report.verdict()),
                summary(failures.size(), doubts.size()),
                failures.stream().map(this::toBring).toList(),
                doubts.stream().map(this::point).toList(),
                ifPutOff(),
                with(finding -> finding.status() == FindingStatus.IN_PERSON).stream()
                        .map(this::requirement)
                        .toList(),
                with(ReportViewMaker::isOnTheChecklist).stream()
                        .map(this::requirement)
                        .toList(),
                pieces.rows(),
                new PhotoWords(report, wording, images).views(),
                pieces.values(),
                new SideBySide(report.pieces(), wording, crops).view().orElse(null),
                troubled(),
                wording.say("page.files", report.files().size()),
                wording.say(
                        "page.matrix",
                        FieldWords.date(report.matrix().version()),
                        report.matrix()
                                .sha256()
                                .substring(
                                        0, Math.min(12, report.matrix().sha256().length()))),
                new ShownPages(report.pieces(), images, pieces).views());
    }

    private String summary(int failures, int doubts) {
        return switch (report.verdict()) {
            case COMPLETE -> wording.say("summary.complete");
            case INCOMPLETE -> wording.say("summary.incomplete", failures);
            case TO_REVIEW -> wording.say("summary.to-review", doubts);
            case UNREADABLE -> wording.say("summary.unreadable", report.files().size());
        };
    }

    private List<String> ifPutOff() {
        Outlook outlook = wording.outlook(report);
        return Stream.concat(outlook.complete().stream(), outlook.changes().stream())
                .map(FrenchText::of)
                .toList();
    }

    private List<Finding> with(Predicate<Finding> chosen) {
        return report.findings().stream().filter(chosen).toList();
    }

    /** Whether it is among what to bring or to look at, with what it rests on. */
    private static boolean isShownAbove(Finding finding) {
        return finding.status().fails() || finding.status() == FindingStatus.TO_REVIEW;
    }

    private static boolean isOnTheChecklist(Finding finding) {
        return finding.status() != FindingStatus.NOT_APPLICABLE && finding.status() != FindingStatus.IN_PERSON;
    }

    private ReportView.Point toBring(Finding finding) {
        String remedy = finding.remedy();
        return remedy == null ? point(finding) : point(finding, remedy, finding.message());
    }

    private ReportView.Point point(Finding finding) {
        return point(finding, finding.message(), finding.remedy());
    }

    private ReportView.Point point(Finding finding, String what, @Nullable String why) {
        return new ReportView.Point(
                FrenchText.of(finding.title()),
                FrenchText.of(what),
                why == null ? null : FrenchText.of(why),
                crops.of(finding));
    }

    private ReportView.Requirement requirement(Finding finding) {
        return new ReportView.Requirement(
                FrenchText.of(finding.title()),
                finding.accepted() == null ? Look.of(finding.status()) : Look.of(FindingStatus.IN_PERSON),
                finding.accepted() == null
                        ? wording.status(finding.status())
                        : wording.say("status.accepted", wording.status(finding.status())),
                finding.blocking() || finding.accepted() != null,
                FrenchText.of(finding.message() + accepted(finding)),
                finding.validUntil() == null ? null : FrenchDates.date(finding.validUntil()),
                finding.pieces().stream().map(PieceWords::number).distinct().toList(),
                rule(finding.rule()),
                isShownAbove(finding) ? List.of() : crops.of(finding));
    }

    private String accepted(Finding finding) {
        Decision by = finding.accepted();
        return by == null
                ? ""
                : " " + wording.say("page.accepted", by.by(), FieldWords.date(Signed.day(by)), by.reason());
    }

    private ReportView.RuleLine rule(Rule rule) {
        Rule.Source source = rule.source();
        return new ReportView.RuleLine(
                wording.say("page.rule", rule.file(), String.valueOf(rule.line())),
                FrenchText.of(source.title()),
                webAddress(source.url()),
                source.asOf() == null ? null : FrenchDates.date(source.asOf()));
    }

    /** Only addresses of the web become links: one typed as {@code javascript:} must not. */
    private static @Nullable String webAddress(@Nullable String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }

    private List<ReportView.FileRow> troubled() {
        FileTroubles troubles = wording.troubles();
        return report.files().stream()
                .flatMap(file -> troubles.of(file).stream())
                .map(trouble -> new ReportView.FileRow(trouble.name(), trouble.problem(), trouble.advice()))
                .toList();
    }
}
