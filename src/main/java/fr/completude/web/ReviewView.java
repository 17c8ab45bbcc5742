package fr.completude.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.dossier.Corrected;
import fr.completude.dossier.Decision;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;
import fr.completude.dossier.Report;
import fr.completude.reporting.FrenchText;
import fr.completude.reporting.Wording;
import fr.completude.review.Basis;
import fr.completude.review.Correction;
import fr.completude.review.PieceKey;
import fr.completude.review.PieceKind;
import fr.completude.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * What the page of corrections shows.
 *
 * @param known how many decisions there are; a form bears it, so that of two officers the second is told
 * @param print what the officer sees, as a hash; a form bears it too
 * @param open findings an officer may take as they are
 * @param fields whose value is typed
 * @param choices of the other fields
 */
record ReviewView(
        String dossier,
        String verdict,
        int known,
        String print,
        List<Point> open,
        List<PieceForm> pieces,
        List<Choice> types,
        List<Choice> fields,
        List<Choices> choices,
        List<Past> past) {

    private static final ZoneId HERE = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu 'à' HH:mm");

    /** A finding. */
    record Point(String requirement, String key, String title, String status, String message) {}

    /** A piece with what was read on it. */
    record PieceForm(String id, String label, String type, List<String> values) {}

    /** A value to choose, and how it is said. */
    record Choice(String id, String label) {}

    /** The values of one field. */
    record Choices(String label, List<Choice> values) {}

    /**
     * A decision.
     *
     * @param number it is withdrawn by
     * @param stands whether nobody withdrew it
     * @param holds whether it counts: the dossier is what it was decided on
     */
    record Past(int number, String what, String who, String reason, boolean stands, boolean holds) {}

    static ReviewView of(Report report, Review review, String print, Map<String, Set<String>> types, Wording wording) {
        return new ReviewView(
                report.dossier(),
                wording.verdict(report.verdict()),
                review.corrections().size(),
                print,
                report.findings().stream()
                        .filter(ReviewView::isOpen)
                        .map(finding -> point(finding, wording))
                        .toList(),
                report.pieces().stream().map(piece -> form(piece, wording)).toList(),
                kinds(types)
                        .map(kind -> new Choice(kind, FrenchText.of(wording.pieceKind(kind))))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList(),
                Arrays.stream(FieldName.values())
                        .filter(field -> wording.choices(field).isEmpty())
                        .map(field -> new Choice(field.id(), wording.field(field)))
                        .toList(),
                Arrays.stream(FieldName.values())
                        .filter(field -> !wording.choices(field).isEmpty())
                        .map(field -> choices(field, wording))
                        .toList(),
                past(report, review, wording));
    }

    private static Stream<String> kinds(Map<String, Set<String>> types) {
        return types.entrySet().stream()
                .flatMap(type -> Stream.concat(
                        Stream.of(type.getKey()),
                        type.getValue().stream().map(subtype -> new PieceKind(type.getKey(), subtype).text())));
    }

    private static Choices choices(FieldName field, Wording wording) {
        String label = wording.field(field);
        Stream<Choice> values = wording.choices(field).entrySet().stream()
                .map(value -> new Choice(
                        TypedValue.choice(field, value.getKey()), FrenchText.of(label + " : " + value.getValue())));
        Choice none = new Choice(TypedValue.choice(field, ""), FrenchText.of(label + " : rien de tel"));
        return new Choices(label, Stream.concat(values, Stream.of(none)).toList());
    }

    static boolean isOpen(Finding finding) {
        return finding.accepted() == null && (finding.status().fails() || finding.status() == FindingStatus.TO_REVIEW);
    }

    private static Point point(Finding finding, Wording wording) {
        return new Point(
                finding.requirement(),
                Basis.key(finding),
                FrenchText.of(finding.title()),
                wording.status(finding.status()),
                FrenchText.of(finding.message()));
    }

    private static PieceForm form(Piece piece, Wording wording) {
        return new PieceForm(
                piece.id(),
                "Pièce\u00A0" + piece.id().substring(1) + ", "
                        + piece.regions().get(0).file() + ", page\u00A0"
                        + piece.regions().get(0).page() + "\u00A0: "
                        + FrenchText.of(wording.pieceType(piece.type(), piece.subtype())),
                Objects.requireNonNullElse(PieceKind.textOf(piece), ""),
                piece.fields().entrySet().stream()
                        .map(field -> wording.field(field.getKey()) + "\u00A0: "
                                + wording.value(field.getKey(), field.getValue().value()))
                        .toList());
    }

    private static List<Past> past(Report report, Review review, Wording wording) {
        List<Integer> standing = review.numbers();
        Set<Decision> holding = holding(report);
        List<Past> past = new ArrayList<>();
        for (Correction one : review.corrections()) {
            Decision decision = one.decision();
            past.add(new Past(
                    past.size(),
                    FrenchText.of(one.isUntold() ? place(one, report) : what(one, wording)),
                    decision.by() + ", le " + MOMENT.format(LocalDateTime.ofInstant(decision.at(), HERE)),
                    decision.reason(),
                    standing.contains(past.size()),
                    one.kind() == Correction.Kind.WITHDRAWAL || holding.contains(decision)));
        }
        return past;
    }

    private static String place(Correction one, Report report) {
        PieceKey piece = one.piece();
        return "Décision prise sous une autre mairie"
                + report.files().stream()
                        .filter(file -> piece != null && file.source().sha256().equals(piece.sha256()))
                        .findFirst()
                        .map(file -> " : " + file.source().path() + ", page " + (piece == null ? "" : piece.page()))
                        .orElse("");
    }

    /** What left its trace in the report. */
    private static Set<Decision> holding(Report report) {
        return Stream.concat(
                        report.findings().stream().map(Finding::accepted).filter(Objects::nonNull),
                        report.pieces().stream()
                                .flatMap(piece -> piece.corrections().stream())
                                .map(Corrected::decision))
                .collect(Collectors.toSet());
    }

    private static String what(Correction one, Wording wording) {
        FieldName field = one.field();
        return switch (one.kind()) {
            case ACCEPTANCE -> "Accepté : " + one.message();
            case WITHDRAWAL -> "Décision " + (one.withdraws() == null ? "" : one.withdraws() + 1) + " retirée";
            case TYPE -> "Nature : " + wording.pieceKind(one.was()) + " → " + wording.pieceKind(one.is());
            case FIELD ->
                field == null
                        ? ""
                        : wording.field(field) + " : " + value(field, one.was(), wording) + " → "
                                + value(field, one.is(), wording);
        };
    }

    private static String value(FieldName field, @Nullable String value, Wording wording) {
        return value == null || value.isEmpty() ? "rien" : wording.value(field, value);
    }
}
