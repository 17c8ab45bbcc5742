package fr.completude.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import fr.completude.dossier.Verdict;
import org.jspecify.annotations.Nullable;
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
        try (InputStream in = Files.newInputStream(file)) {
            List<DigestRow> rows = new ArrayList<>();
            for (Row row : Json.read(in, Rows.class).dossiers()) {
                rows.add(row.row());
            }
            return rows;
        }
    }

    /** As much of a digest as is read again; without a tree in between, of which a large one takes long. */
    private record Rows(@Nullable List<Row> dossiers) {
        @Override
        public List<Row> dossiers() {
            return dossiers == null ? List.of() : dossiers;
        }
    }

    private record Row(
            @Nullable String dossier,
            @Nullable String mairie,
            @Nullable String procedure,
            @Nullable String appointment,
            @Nullable String verdict,
            @Nullable List<String> missing,
            @Nullable String report) {

        DigestRow row() throws IOException {
            return new DigestRow(
                    Objects.requireNonNullElse(dossier, ""),
                    mairie,
                    procedure,
                    appointment == null ? null : LocalDateTime.parse(appointment),
                    WrittenReport.verdict(verdict),
                    missing == null ? List.of() : missing,
                    report);
        }
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
