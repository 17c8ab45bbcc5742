package fr.completude.reporting;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import fr.completude.dossier.FieldName;

/** Values of fields as a person reads them. */
final class FieldWords {

    /** Fields that say the same on every paper of one person. */
    static final Set<FieldName> SHARED = EnumSet.of(
            FieldName.HOLDER_FAMILY_NAME,
            FieldName.HOLDER_GIVEN_NAMES,
            FieldName.HOLDER_BIRTH_DATE,
            FieldName.HOLDER_BIRTH_PLACE);

    private FieldWords() {}

    static String of(FieldName name, String value, Wording wording) {
        if (name == FieldName.AMOUNT) {
            return amount(value);
        }
        Map<String, String> choices = wording.choices(name);
        return choices.isEmpty() ? date(value) : choices.getOrDefault(value, value.replace('_', ' '));
    }

    /** « 97 % ». */
    static String percent(double share) {
        return Math.round(share * 100) + "\u00A0%";
    }

    /** Without accents, case and punctuation, so that only true differences are shown. */
    static String comparable(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** « 3 décembre 2026 » for an ISO date; any other text as it is. */
    static String date(String value) {
        try {
            return FrenchDates.date(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return value;
        }
    }

    private static String amount(String value) {
        try {
            NumberFormat format = NumberFormat.getInstance(Locale.FRANCE);
            format.setMinimumFractionDigits(2);
            format.setMaximumFractionDigits(2);
            return format.format(new BigDecimal(value)) + "\u00A0€";
        } catch (NumberFormatException e) {
            return value;
        }
    }
}
