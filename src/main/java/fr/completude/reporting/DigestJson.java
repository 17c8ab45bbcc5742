package fr.completude.reporting;

import fr.completude.dossier.Verdict;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The digest as JSON, schema {@code completude/digest/1}. */
public final class DigestJson {

    private static final String SCHEMA = "completude/digest/1";

    private DigestJson() {}

    /** The digest, indented, with a line end. */
    public static String write(Digest digest) {
        Tally tally = Tally.of(digest.rows());
        ObjectNode node = Json.object();
        node.put("schema", SCHEMA);
        node.put("checkedOn", digest.day().toString());
        ObjectNode verdicts = node.putObject("verdicts");
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict.id(), tally.count(verdict));
        }
        ArrayNode missing = node.putArray("mostMissing");
        tally.missing()
                .forEach((title, count) ->
                        missing.addObject().put("title", title).put("dossiers", count));
        ArrayNode rows = node.putArray("dossiers");
        digest.rows().forEach(row -> rows.add(row(row)));
        ArrayNode setAside = node.putArray("setAside");
        digest.setAside()
                .forEach(one -> setAside.addObject().put("path", one.path()).put("reason", one.reason()));
        return Json.indented(node);
    }

    private static ObjectNode row(DigestRow row) {
        ObjectNode node = Json.object()
                .put("dossier", row.dossier())
                .put("mairie", row.mairie())
                .put("procedure", row.procedure())
                .put("appointment", ReportJson.minutes(row.appointment()))
                .put("verdict", row.verdict().id());
        node.set("missing", Json.strings(row.missing()));
        return node.put("report", row.reportPath());
    }
}
