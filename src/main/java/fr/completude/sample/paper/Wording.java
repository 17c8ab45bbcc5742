package fr.completude.sample.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

import fr.completude.dossier.FieldName;

/** Fills the texts of a layout with values, and notes which fields were printed that way. */
public final class Wording {

    private final Map<String, Value> values;
    private final Map<FieldName, String> printed = new EnumMap<>(FieldName.class);

    public Wording(Map<String, Value> values) {
        this.values = values;
    }

    /** The text with its values; empty when one of them is not there, then the line is left out of the paper. */
    public Optional<String> fill(String text) {
        Matcher matcher = Placeholder.PATTERN.matcher(text);
        StringBuilder filled = new StringBuilder();
        List<Shown> shown = new ArrayList<>();
        while (matcher.find()) {
            Optional<Shown> value = show(Placeholder.of(matcher.toMatchResult()));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            shown.add(value.get());
            matcher.appendReplacement(
                    filled, Matcher.quoteReplacement(value.get().text()));
        }
        matcher.appendTail(filled);
        shown.forEach(this::note);
        return Optional.of(filled.toString());
    }

    private Optional<Shown> show(Placeholder placeholder) {
        return value(placeholder.name()).flatMap(value -> value.show(placeholder));
    }

    private void note(Shown shown) {
        if (shown.field() != null) {
            note(shown.field(), shown.truth());
        }
    }

    /** Notes a field that is drawn rather than written, such as a signature; the fullest form of a name stays. */
    void note(FieldName field, String truth) {
        printed.merge(field, truth, (a, b) -> a.length() >= b.length() ? a : b);
    }

    Optional<Value> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The plain text of a value, if it is there. */
    Optional<String> plain(String name) {
        return value(name).map(value -> value instanceof TextValue text ? text.text() : "");
    }

    /** The fields printed so far. */
    public Map<FieldName, String> printed() {
        return printed;
    }
}
