package fr.completude.recognition.evaluation;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;

import fr.completude.dossier.FieldName;
import fr.completude.recognition.text.Letters;
import org.jspecify.annotations.Nullable;

/** How a field read stands to the truth. */
public enum Exactness {
    /** The same characters; names may differ in capitals, numbers in spaces, amounts in trailing zeros. */
    EXACT,
    /** The same but for accents, hyphens, apostrophes and spaces. */
    ALIKE,
    WRONG,
    /** Nothing was read, or the piece itself was not recognised. */
    ABSENT;

    /** How a field read stands to the truth; null is nothing read. */
    public static Exactness of(FieldName field, String truth, @Nullable String read) {
        if (read == null) {
            return ABSENT;
        }
        FieldGroup group = FieldGroup.of(field);
        if (isExact(group, truth, read)) {
            return EXACT;
        }
        // In a day or an amount every sign counts.
        boolean signsCount = group == FieldGroup.DATES || group == FieldGroup.AMOUNTS;
        return !signsCount && Letters.lettersAndDigits(truth).equals(Letters.lettersAndDigits(read)) ? ALIKE : WRONG;
    }

    private static boolean isExact(FieldGroup group, String truth, String read) {
        return switch (group) {
            case DATES -> truth.equals(read);
            case AMOUNTS -> sameAmount(truth, read);
            case NUMBERS -> truth.replaceAll("\\s", "").equals(read.replaceAll("\\s", ""));
            case NAMES, OTHERS -> capitals(truth).equals(capitals(read));
        };
    }

    private static boolean sameAmount(String truth, String read) {
        try {
            return new BigDecimal(truth).compareTo(new BigDecimal(read)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String capitals(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toUpperCase(Locale.FRENCH)
                .replace('\u2019', '\'')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
