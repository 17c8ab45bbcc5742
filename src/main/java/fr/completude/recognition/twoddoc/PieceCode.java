package fr.completude.recognition.twoddoc;

import java.util.EnumMap;
import java.util.Map;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Region;

/**
 * A code that stands on a piece.
 *
 * @param place where
 */
public record PieceCode(TwoDDoc code, Region place) {

    private static final double SIGNED = 0.99;

    /** Not enough to decide anything: a code that nobody vouches for is as easily made as print. */
    private static final double UNSIGNED = 0.55;

    /** Whether it says that the paper is of a type of the catalogue. */
    public boolean names(String type) {
        return code instanceof TwoDDoc.Read read && read.pieces().contains(type);
    }

    /** Whether it says so of that type and no other. */
    public boolean namesOnly(String type) {
        return names(type) && code instanceof TwoDDoc.Read read && read.pieces().size() == 1;
    }

    /** Whether it says that the paper is of other types of the catalogue, and of none of this one. */
    public boolean namesAnother(String type) {
        return code instanceof TwoDDoc.Read read
                && !read.pieces().isEmpty()
                && !read.pieces().contains(type);
    }

    public boolean isValid() {
        return is(Status.VALID);
    }

    /** Whether its signature shows that it must not be believed. */
    public boolean isInvalid() {
        return is(Status.INVALID);
    }

    private boolean is(Status status) {
        return code instanceof TwoDDoc.Read read && read.status() == status;
    }

    /** The code itself as a field. */
    public FieldValue asField(CodeReport report) {
        double trust = isValid() ? SIGNED : UNSIGNED;
        return new FieldValue(report.lines(code), trust, report.sentence(code), place);
    }

    /** What it says of the piece: nearly sure when signed, too little to decide anything when not. */
    public Map<FieldName, FieldValue> fields() {
        Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
        if (code instanceof TwoDDoc.Read read && !isInvalid()) {
            double trust = isValid() ? SIGNED : UNSIGNED;
            CodeFields.of(read).forEach((name, value) -> fields.put(name, new FieldValue(value, trust, value, place)));
        }
        return fields;
    }
}
