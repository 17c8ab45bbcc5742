package fr.completude.checking;

import java.util.List;
import java.util.stream.Collectors;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Piece;

/** Tells papers apart that were scanned twice. */
final class Copies {

    /** What tells two papers of one kind apart. */
    private static final List<FieldName> MARKS = List.of(
            FieldName.DOCUMENT_NUMBER,
            FieldName.ISSUED_ON,
            FieldName.EXPIRES_ON,
            FieldName.PERIOD_START,
            FieldName.PERIOD_END,
            FieldName.TAX_YEAR,
            FieldName.AMOUNT,
            FieldName.HOLDER_FAMILY_NAME,
            FieldName.HOLDER_GIVEN_NAMES);

    private Copies() {}

    /** The same for copies of one paper. A stamp is its number; a paper that says nothing of itself is itself alone. */
    static String key(Piece piece) {
        return piece.value(FieldName.STAMP_NUMBER)
                .map(number -> "stamp " + number)
                .orElseGet(() -> {
                    String marks = MARKS.stream()
                            .map(mark -> piece.value(mark).orElse(""))
                            .collect(Collectors.joining("|"));
                    boolean silent = marks.chars().allMatch(sign -> sign == '|');
                    return silent ? piece.id() : piece.type() + "|" + marks;
                });
    }

    /** Whether two papers cannot be copies of one: they are of two kinds, or say clearly different things. */
    static boolean surelyDiffer(Piece one, Piece other, double minimumConfidence) {
        if (!String.valueOf(one.type()).equals(String.valueOf(other.type()))) {
            return true;
        }
        return MARKS.stream().anyMatch(mark -> {
            FieldValue first = one.fields().get(mark);
            FieldValue second = other.fields().get(mark);
            return first != null
                    && second != null
                    && Math.min(first.confidence(), second.confidence()) >= minimumConfidence
                    && !first.value().equals(second.value());
        });
    }
}
