package fr.completude.checking.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The names of a person, as declared or as printed.
 *
 * @param family birth name, or the only name there is
 * @param usage name in use, null if none
 * @param given in order; empty when not known
 */
public record PersonName(@Nullable String family, @Nullable String usage, List<String> given) {

    /** Of the fields of a piece: given names come as one text, separated by commas. */
    public static PersonName printed(@Nullable String family, @Nullable String usage, @Nullable String given) {
        List<String> names = new ArrayList<>();
        if (given != null) {
            Stream.of(given.split(",", -1))
                    .map(String::strip)
                    .filter(n -> !n.isEmpty())
                    .forEach(names::add);
        }
        return new PersonName(family, usage, List.copyOf(names));
    }

    public boolean isEmpty() {
        return family == null && usage == null;
    }

    /** As shown to people: « Léa MARTIN », « Léa DURAND (nom de naissance MARTIN) ». */
    public String shown() {
        return shown(given.stream().limit(1));
    }

    /** The same with every given name, where they may make the difference: « Léa, Jeanne MARTIN ». */
    public String full() {
        return shown(given.isEmpty() ? Stream.empty() : Stream.of(String.join(", ", given)));
    }

    private String shown(Stream<String> before) {
        String called = usage == null || usage.equals(family)
                ? family
                : family == null ? usage : usage + " (nom de naissance " + family + ")";
        return Stream.concat(before, Stream.ofNullable(called)).collect(Collectors.joining(" "));
    }
}
