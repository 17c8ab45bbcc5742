package fr.completude.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import fr.completude.dossier.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The digest as JSON, schema {@code completude/digest/1}. */
public final class DigestJson {

    private static final String SCHEMA = "completude/digest/1";

    private DigestJson() {}

    /** The digest of a first night. */
    public static String write(Digest digest) {
        return write(digest, EarlierDigest.NONE);
    }

    /** The digest, indented, with a line end. */
    public static String write(Digest digest, EarlierDigest earlier) {
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
        if (earlier.day() != null) {
            ObjectNode since =
                    node.putObject("since").put("checkedOn", earlier.day().toString());
            ArrayNode changed = since.putArray("changed");
            digest.rows().forEach(row -> earlier.of(row)
                    .filter(before -> before != row.verdict())
                    .ifPresent(before -> changed.addObject()
                            .put("dossier", row.dossier())
                            .put("mairie", row.mairie())
                            .put("before", before.id())
                            .put("after", row.verdict().id())));
        }
        ArrayNode setAside = node.putArray("setAside");
        digest.setAside()
                .forEach(one -> setAside.addObject().put("path", one.path()).put("reason", one.reason()));
        return Json.indented(node);
    }

    /**
     * The rows of a digest written earlier, soonest appointment first.
     *
     * @throws IOException when there is no such file, or it is no digest
     */
    public static List<DigestRow> read(Path file) throws IOException {
        List<DigestRow> rows = new ArrayList<>();
        for (JsonNode row : Json.parse(Files.readString(file)).path("dossiers")) {
            rows.add(WrittenReport.digestRow(row));
        }
        return rows;
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
