package fr.completude.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Set;

import fr.completude.dossier.FieldName;

/** The value of a field as an officer types it, as fields hold it. */
final class TypedValue {

    private static final int LONGEST = 300;
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final Set<FieldName> DATES = EnumSet.of(
            FieldName.ISSUED_ON,
            FieldName.EXPIRES_ON,
            FieldName.VALID_FROM,
            FieldName.PERIOD_START,
            FieldName.PERIOD_END,
            FieldName.HOLDER_BIRTH_DATE,
            FieldName.SECOND_HOLDER_BIRTH_DATE,
            FieldName.TAKEN_ON);

    private TypedValue() {}

    /**
     * Normalised; empty when nothing was typed.
     *
     * @throws IllegalArgumentException when it is no value of such a field
     */
    static String of(FieldName field, String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("too long");
        }
        if (text.isEmpty()) {
            return text;
        }
        if (DATES.contains(field)) {
            return date(text).toString();
        }
        return field == FieldName.AMOUNT ? amount(text.replace("€", "").strip()) : text;
    }

    /** Written with an exponent, a few signs would make a text that fills the memory. */
    private static String amount(String text) {
        if (!text.matches("\\d{1,7}([.,]\\d{1,2})?")) {
            throw new IllegalArgumentException("amount");
        }
        return text.replace(',', '.');
    }

    private static LocalDate date(String text) {
        try {
            return text.contains("/") ? LocalDate.parse(text, FRENCH) : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("date", e);
        }
    }
}
