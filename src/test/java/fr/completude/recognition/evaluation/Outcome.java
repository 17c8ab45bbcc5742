package fr.completude.recognition.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;

/**
 * How one document came out.
 *
 * @param found types given, or candidates in brackets
 */
public record Outcome(
        Labelled document, Set<String> expected, Kind kind, double confidence, String found, String fields) {

    /** Right, left to a person, or wrong. */
    public enum Kind {
        RIGHT,
        ABSTAINED,
        WRONG
    }

    /** No type of the catalogue. */
    public static final String NONE = "-";

    /** How a document came out that must be one of some types. */
    public static Outcome of(Labelled document, Set<String> expected, ReadFile read, List<Piece> pieces) {
        List<Piece> given =
                pieces.stream().filter(piece -> piece.type() != null).toList();
        boolean wrong = given.stream().anyMatch(piece -> !expected.contains(Objects.requireNonNull(piece.type())));
        boolean right = given.isEmpty() ? expected.contains(NONE) : !wrong;
        Kind kind = wrong ? Kind.WRONG : right ? Kind.RIGHT : Kind.ABSTAINED;
        double confidence = pieces.stream().mapToDouble(Piece::confidence).max().orElse(0);
        return new Outcome(document, expected, kind, confidence, found(read, pieces), fields(given));
    }

    private static String found(ReadFile read, List<Piece> pieces) {
        if (read.problem() != null) {
            return "(" + read.problem().id() + ")";
        }
        return pieces.stream()
                .map(piece -> piece.type() == null
                        ? piece.candidates() + " " + piece.reason()
                        : piece.type() + (piece.subtype() == null ? "" : "/" + piece.subtype()))
                .collect(Collectors.joining(" + "));
    }

    private static String fields(List<Piece> given) {
        return given.stream()
                .map(piece -> piece.fields().entrySet().stream()
                        .map(field -> "%s=%s (%.2f)"
                                .formatted(
                                        field.getKey().id(),
                                        field.getValue().value().replace("\n", "/"),
                                        field.getValue().confidence()))
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" + "));
    }
}
