package fr.completude.recognition.fields;

import java.util.Map;
import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.Distance;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.twoddoc.PieceCode;

/**
 * The fields of a 2D-Doc beside the printed ones: signed ones outrank print, but where they name somebody else; others
 * can only confirm or cast doubt.
 */
public final class CodedFields {

    /** Two readings of the same, one of them without any chance of a misread letter. */
    private static final double CONFIRMED = 0.75;

    private static final double CONTRADICTED = 0.4;

    /** Codes write addresses in abbreviated capitals; only a signed one says more than the print. */
    private static final Set<FieldName> WRITTEN_OTHERWISE =
            Set.of(FieldName.ADDRESS, FieldName.DOCUMENT_NUMBER, FieldName.AMOUNT);

    /** A code that is moved from one paper to another keeps its signature: it is whom it names that gives it away. */
    private static final Set<FieldName> NAMES = Set.of(FieldName.HOLDER_FAMILY_NAME, FieldName.HOLDER_GIVEN_NAMES);

    private static final double WELL_READ = 0.6;

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
        if (signed && !isAnother(name, printed, coded)) {
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

    /** Whether print and code name two persons: not a letter misread, and print that was well read. */
    private static boolean isAnother(FieldName name, FieldValue printed, FieldValue coded) {
        return NAMES.contains(name)
                && printed.confidence() >= WELL_READ
                && !Distance.similar(
                        Letters.lettersAndDigits(printed.value()), Letters.lettersAndDigits(coded.value()));
    }

    private static boolean agree(FieldName name, String printed, String coded) {
        boolean given = name == FieldName.HOLDER_GIVEN_NAMES || name == FieldName.SECOND_HOLDER_GIVEN_NAMES;
        return Comparison.same(printed, coded) || (given && Comparison.sameName(printed, coded));
    }
}
