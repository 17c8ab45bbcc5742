package fr.completude.reporting;

import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A second judgement as one line of JSON, schema {@code completude/rejudgement/1}. The same one gives the same bytes. */
public final class RejudgementJson {

    private static final String SCHEMA = "completude/rejudgement/1";

    private RejudgementJson() {}

    /** One object on one line, without line end. */
    public static String line(Rejudgement rejudgement) {
        Kept before = rejudgement.before();
        Report after = rejudgement.after();
        ObjectNode node = Json.object();
        node.put("schema", SCHEMA);
        node.put("dossier", after.dossier());
        node.put("mairie", after.mairie());
        node.put("procedure", after.procedure());
        node.put("appointment", ReportJson.minutes(after.appointment()));
        node.putObject("checkedOn")
                .put("before", before.checkedOn().toString())
                .put("after", after.checkedOn().toString());
        node.putObject("matrix")
                .put("before", before.matrix())
                .put("after", after.matrix().sha256());
        node.putObject("verdict")
                .put("before", before.verdict().id())
                .put("after", after.verdict().id());
        ArrayNode changes = node.putArray("changes");
        rejudgement.changes().forEach(change -> changes.addObject()
                .put("requirement", change.requirement())
                .put("before", id(change.before()))
                .put("after", id(change.after()))
                .put("message", change.message())
                .put("remedy", change.remedy()));
        return Json.line(node);
    }

    private static @Nullable String id(@Nullable FindingStatus status) {
        return status == null ? null : status.id();
    }
}
