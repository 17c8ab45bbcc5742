package fr.completude.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

import fr.completude.dossier.FactDefinition;
import org.jspecify.annotations.Nullable;

/** What declared values look like, wherever they are declared. */
final class DeclaredValue {

    static final String APPOINTMENT = "un jour et une heure AAAA-MM-JJTHH:MM, par exemple 2026-12-03T14:30";

    private static final DateTimeFormatter APPOINTMENT_FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,10})?");
    private static final String UNKNOWN = "inconnu";

    private DeclaredValue() {}

    /**
     * A day and a time of day, without zone.
     *
     * @throws DateTimeException if the text is none
     */
    static LocalDateTime appointment(String text) {
        return LocalDateTime.parse(text, APPOINTMENT_FORMAT);
    }

    /** What was expected of a fact, when the value is not that; null when it is. Any fact may be {@code inconnu}. */
    static @Nullable String mistake(FactDefinition fact, String value) {
        boolean right = value.equals(UNKNOWN)
                || switch (fact.kind()) {
                    case CHOICE -> fact.values().contains(value);
                    case YES_NO -> value.equals("oui") || value.equals("non");
                    case DATE -> isDate(value);
                    case NUMBER -> NUMBER.matcher(value).matches();
                    case TEXT -> true;
                };
        return right ? null : expected(fact);
    }

    private static String expected(FactDefinition fact) {
        return switch (fact.kind()) {
            case CHOICE -> "l'un de ces mots : " + String.join(", ", fact.values());
            case YES_NO -> "oui, non ou inconnu";
            case DATE -> "une date AAAA-MM-JJ";
            case NUMBER -> "un nombre";
            case TEXT -> "un texte";
        };
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
