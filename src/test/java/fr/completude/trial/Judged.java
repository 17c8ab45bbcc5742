package fr.completude.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;
import fr.completude.dossier.Report;
import fr.completude.dossier.Verdict;
import tools.jackson.databind.JsonNode;

/**
 * A generated dossier and what the program said of it.
 *
 * @param defect id of what was planted; {@code -} for nothing
 * @param allowed verdicts that are right
 */
record Judged(Path folder, String situation, String defect, String render, List<String> allowed, Report report) {

    static Judged of(Path folder, JsonNode truth, Report report) {
        List<String> allowed = new ArrayList<>();
        truth.get("verdicts").forEach(verdict -> allowed.add(verdict.asString()));
        JsonNode defect = truth.get("defect");
        return new Judged(
                folder,
                truth.get("situation").asString(),
                defect.isNull() ? "-" : defect.get("id").asString(),
                truth.get("render").asString(),
                allowed,
                report);
    }

    boolean isSound() {
        return allowed.contains(Verdict.COMPLETE.id());
    }

    boolean isComplete() {
        return report.verdict() == Verdict.COMPLETE;
    }

    boolean isFalseComplete() {
        return isComplete() && !isSound();
    }

    /** Blocking findings that want something. */
    List<Finding> open() {
        return report.findings().stream()
                .filter(Finding::blocking)
                .filter(finding -> finding.status() != FindingStatus.SATISFIED
                        && finding.status() != FindingStatus.NOT_APPLICABLE
                        && finding.status() != FindingStatus.IN_PERSON)
                .toList();
    }

    /** What the program saw, in a line. */
    String seen() {
        return report.pieces().stream().map(Judged::seen).collect(Collectors.joining(" ; "));
    }

    private static String seen(Piece piece) {
        String type = piece.type() == null
                ? "?" + piece.candidates() + " " + piece.reason()
                : piece.type() + (piece.subtype() == null ? "" : "/" + piece.subtype());
        return type + " "
                + piece.fields().entrySet().stream()
                        .map(field -> field.getKey().id() + "="
                                + field.getValue().value().replace("\n", "/"))
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
