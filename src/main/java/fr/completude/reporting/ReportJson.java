package fr.completude.reporting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;

import fr.completude.dossier.Decision;
import fr.completude.dossier.Evidence;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Postponement;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Report;
import fr.completude.dossier.Rule;
import fr.completude.dossier.Timing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report as JSON, schema {@code completude/report/1}. The same report gives the same bytes. */
public final class ReportJson {

    /** Leaves out the requirements that do not apply. */
    public static final Predicate<Finding> APPLICABLE = finding -> finding.status() != FindingStatus.NOT_APPLICABLE;
    /** Shows the requirements that do not apply too. */
    public static final Predicate<Finding> ALL = finding -> true;

    private static final String SCHEMA = "completude/report/1";
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Predicate<Finding> shown;

    /** A writer that shows the findings asked for, such as {@link #APPLICABLE}. */
    public ReportJson(Predicate<Finding> shown) {
        this.shown = shown;
    }

    /** The report, indented, with a line end. */
    public String write(Report report) {
        return Json.indented(node(report));
    }

    private ObjectNode node(Report report) {
        ObjectNode node = Json.object();
        node.put("schema", SCHEMA);
        node.put("dossier", report.dossier());
        node.put("mairie", report.mairie());
        node.put("procedure", report.procedure());
        node.putObject("matrix")
                .put("version", report.matrix().version())
                .put("sha256", report.matrix().sha256());
        node.put("checkedOn", report.checkedOn().toString());
        node.put("appointment", minutes(report.appointment()));
        node.put("verdict", report.verdict().id());
        ArrayNode pieces = node.putArray("pieces");
        report.pieces().forEach(piece -> pieces.add(PieceJson.of(piece)));
        ArrayNode findings = node.putArray("findings");
        report.findings().stream().filter(shown).forEach(finding -> findings.add(finding(finding)));
        node.put("completeUntil", day(report.completeUntil().orElse(null)));
        ArrayNode postponements = node.putArray("postponements");
        report.postponements().forEach(change -> postponements.add(postponement(change)));
        ArrayNode files = node.putArray("files");
        report.files().forEach(file -> files.add(file(file)));
        node.set("timing", timing(report.timing()));
        return node;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode node = Json.object();
        node.put("requirement", finding.requirement());
        node.put("title", finding.title());
        node.put("ref", finding.ref());
        node.put("status", finding.status().id());
        node.put("blocking", finding.blocking());
        node.set("pieces", Json.strings(finding.pieces()));
        node.put("message", finding.message());
        node.put("remedy", finding.remedy());
        ArrayNode evidence = node.putArray("evidence");
        finding.evidence().forEach(one -> evidence.add(evidence(one)));
        node.put("validUntil", day(finding.validUntil()));
        node.set("rule", rule(finding.rule()));
        if (finding.accepted() != null) {
            node.set("accepted", decision(finding.accepted()));
        }
        return node;
    }

    static ObjectNode decision(Decision decision) {
        return Json.object()
                .put("by", decision.by())
                .put("at", decision.at().toString())
                .put("reason", decision.reason());
    }

    private static ObjectNode postponement(Postponement change) {
        return Json.object()
                .put("requirement", change.requirement())
                .put("title", change.title())
                .put("blocking", change.blocking())
                .put("validUntil", day(change.lastDay()))
                .put("status", change.status().id())
                .put("remedy", change.remedy());
    }

    private static ObjectNode evidence(Evidence evidence) {
        FieldName field = evidence.field();
        return Json.object().put("piece", evidence.piece()).put("field", field == null ? null : field.id());
    }

    private static ObjectNode rule(Rule rule) {
        ObjectNode node = Json.object().put("file", rule.file()).put("line", rule.line());
        node.putObject("source")
                .put("title", rule.source().title())
                .put("url", rule.source().url())
                .put("asOf", day(rule.source().asOf()));
        return node;
    }

    private static ObjectNode file(ReadFile file) {
        return ReadJson.describe(Json.object().put("path", file.source().path()), file);
    }

    static ObjectNode timing(Timing timing) {
        return Json.object()
                .put("totalMs", timing.totalMs())
                .put("readMs", timing.readMs())
                .put("ocrPages", timing.ocrPages())
                .put("cachedPages", timing.cachedPages());
    }

    static @Nullable String minutes(@Nullable LocalDateTime time) {
        return time == null ? null : MINUTES.format(time);
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
