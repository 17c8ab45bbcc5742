package fr.completude.recognition.fields;

import java.util.Map;
import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.twoddoc.PieceCode;

/** The fields of a 2D-Doc beside the printed ones: signed ones outrank print, others can only confirm or cast doubt. */
public final class CodedFields {

    /** Two readings of the same, one of them without any chance of a misread letter. */
    private static final double CONFIRMED = 0.75;

    private static final double CONTRADICTED = 0.4;

    /** Codes write addresses in abbreviated capitals; only a signed one says more than the print. */
    private static final Set<FieldName> WRITTEN_OTHERWISE =
            Set.of(FieldName.ADDRESS, FieldName.DOCUMENT_NUMBER, FieldName.AMOUNT);

    private CodedFields() {}

    /** Adds what a code says to the fields read from print. */
    public static void addTo(Map<FieldName, FieldValue> printed, PieceCode code) {
        code.fields()
                .forEach((name, coded) ->
                        printed.merge(name, coded, (print, same) -> joined(name, print, same, code.isValid())));
    }

    private static FieldValue joined(FieldName name, FieldValue printed, FieldValue coded, boolean signed) {
        if (agree(name, printed.value(), coded.value())) {
            double trust = Math.max(printed.confidence(), signed ? coded.confidence() : CONFIRMED);
            return new FieldValue(printed.value(), trust, printed.text(), printed.place());
        }
        if (signed) {
            return coded;
        }
        return WRITTEN_OTHERWISE.contains(name)
                ? printed
                : new FieldValue(
                        printed.value(),
                        Math.min(printed.confidence(), CONTRADICTED),
                        printed.text() + " / " + coded.value(),
                        printed.place());
    }

    private static boolean agree(FieldName name, String printed, String coded) {
        boolean given = name == FieldName.HOLDER_GIVEN_NAMES || name == FieldName.SECOND_HOLDER_GIVEN_NAMES;
        return Comparison.same(printed, coded) || (given && Comparison.sameName(printed, coded));
    }
}
