package fr.completude.sample.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A day, printed in one of the French ways. */
public record DateValue(LocalDate date) implements Value {

    @Override
    public Optional<Shown> show(Placeholder placeholder) {
        LocalDate day = DayShift.of(placeholder.change()).from(date);
        String text = as(placeholder.format(), day);
        boolean whole = placeholder.change().isEmpty() && !isPartial(placeholder.format());
        return Optional.of(whole ? Shown.of(placeholder.name(), text, day.toString()) : Shown.decoration(text));
    }

    private static boolean isPartial(String format) {
        return format.equals("mois") || format.equals("aamm") || format.equals("annee");
    }

    static String as(String format, LocalDate day) {
        return switch (format) {
            case "", "jma" -> pattern("dd/MM/yyyy", day);
            case "points" -> pattern("dd.MM.yyyy", day);
            case "tirets" -> pattern("dd-MM-yyyy", day);
            case "espaces" -> pattern("dd MM yyyy", day);
            case "long" -> (day.getDayOfMonth() == 1 ? "1er" : day.getDayOfMonth()) + pattern(" MMMM yyyy", day);
            case "mois" -> pattern("MMMM yyyy", day);
            case "aamm" -> pattern("yyMM", day);
            case "annee" -> pattern("yyyy", day);
            default -> throw new IllegalArgumentException("No such date format: " + format);
        };
    }

    private static String pattern(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, Locale.FRENCH).format(day);
    }
}
