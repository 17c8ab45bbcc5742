package fr.completude.reporting;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads back from a {@code report.json} what the digest needs of it. */
final class WrittenReport {

    private WrittenReport() {}

    static DigestRow row(String json, @Nullable String reportPath) throws IOException {
        JsonNode report = Json.parse(json);
        return row(report, missing(report.path("findings")), reportPath);
    }

    private static DigestRow row(JsonNode report, List<String> missing, @Nullable String reportPath)
            throws IOException {
        Verdict verdict = verdict(text(report, "verdict"));
        String appointment = text(report, "appointment");
        return new DigestRow(
                report.path("dossier").asString(""),
                text(report, "mairie"),
                text(report, "procedure"),
                appointment == null ? null : LocalDateTime.parse(appointment),
                verdict,
                missing,
                reportPath);
    }

    static Verdict verdict(@Nullable String id) throws IOException {
        return Arrays.stream(Verdict.values())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IOException("Not a report."));
    }

    private static List<String> missing(JsonNode findings) {
        Set<String> failing = Set.copyOf(Arrays.stream(FindingStatus.values())
                .filter(FindingStatus::fails)
                .map(FindingStatus::id)
                .toList());
        List<String> failures = blocking(findings, failing);
        return failures.isEmpty() ? blocking(findings, Set.of(FindingStatus.TO_REVIEW.id())) : failures;
    }

    private static List<String> blocking(JsonNode findings, Set<String> statuses) {
        List<String> titles = new ArrayList<>();
        for (JsonNode finding : findings) {
            if (finding.path("blocking").asBoolean(false)
                    && statuses.contains(finding.path("status").asString(""))) {
                titles.add(finding.path("title").asString(""));
            }
        }
        return titles;
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isString() ? value.asString() : null;
    }
}
