package fr.completude.recognition.again;

import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Look;
import fr.completude.dossier.Piece;

/**
 * When to look again, and how.
 *
 * @param types pieces concerned
 * @param doubt a field less sure than this is looked for again
 */
record Rereading(Set<String> types, Set<FieldName> fields, Look.Kind kind, double doubt) {

    boolean isFor(Piece piece) {
        return piece.type() != null
                && types.contains(piece.type())
                && fields.stream().anyMatch(field -> lacks(piece, field));
    }

    boolean lacks(Piece piece, FieldName field) {
        return fields.contains(field)
                && piece.field(field).map(value -> value.confidence() < doubt).orElse(true);
    }
}
