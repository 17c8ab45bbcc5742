package fr.completude.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.reporting.Wording;

/**
 * The value of a field as an officer gives it.
 *
 * @param value as fields hold it; empty when the piece bears none
 */
record TypedValue(FieldName field, String value) {

    private static final int LONGEST = 300;
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d/M/uuuu");

    /** Between a field and the value that is chosen for it. */
    private static final String CHOSEN = "=";

    /** The value of a choice on a page. */
    static String choice(FieldName field, String value) {
        return field.id() + CHOSEN + value;
    }

    /**
     * Normalised.
     *
     * @param name of a field that is typed, or a {@link #choice}
     * @throws IllegalArgumentException when there is no such field, or it is no value of it
     */
    static TypedValue of(String name, String typed, Wording wording) {
        int chosen = name.indexOf(CHOSEN);
        FieldName field =
                FieldName.of(chosen < 0 ? name : name.substring(0, chosen)).orElseThrow(IllegalArgumentException::new);
        Set<String> choices = wording.choices(field).keySet();
        if (choices.isEmpty()) {
            return new TypedValue(field, typed(field, typed.strip()));
        }
        String value = chosen < 0 ? typed.strip() : name.substring(chosen + CHOSEN.length());
        if (!value.isEmpty() && !choices.contains(value)) {
            throw new IllegalArgumentException("choice");
        }
        return new TypedValue(field, value);
    }

    private static String typed(FieldName field, String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("too long");
        }
        if (text.isEmpty()) {
            return text;
        }
        if (field.isDate()) {
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
