package fr.completude.sample.paper;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A word or number printed as it is.
 *
 * @param labels what is printed instead of it under the format {@code libelle}
 */
public record TextValue(String text, Map<String, String> labels) implements Value {

    public TextValue(String text) {
        this(text, Map.of());
    }

    @Override
    public Optional<Shown> show(Placeholder placeholder) {
        return Optional.of(Shown.of(placeholder.name(), as(placeholder.format()), text));
    }

    private String as(String format) {
        return switch (format) {
            case "libelle" -> labels.getOrDefault(text, text);
            case "maj" -> text.toUpperCase(Locale.FRENCH);
            case "quatre" -> text.replaceAll("(.{4})(?=.)", "$1 ");
            default -> text;
        };
    }
}
