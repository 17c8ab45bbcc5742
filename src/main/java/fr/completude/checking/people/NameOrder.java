package fr.completude.checking.people;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What the order of the names on a paper says of whose they are. */
record NameOrder(NameWords words, GivenNames givenNames) {

    /**
     * Whether both names are family names as well as given names and nothing tells which is which: Paul MARTIN and
     * Martin PAUL, where they are read in the other order, or in one piece and in capitals.
     */
    boolean isEitherWay(PersonName declared, PersonName printed) {
        if (declared.given().isEmpty()) {
            return false;
        }
        String first = joined(declared.given().get(0));
        boolean both = words.both().contains(first)
                && Stream.of(declared.family(), declared.usage())
                        .filter(Objects::nonNull)
                        .anyMatch(family -> words.both().contains(joined(family)));
        String family = Objects.requireNonNullElse(printed.family(), "");
        return both && (printed.given().isEmpty() ? !isOnlyFamilyInCapitals(family, first) : same(family, first));
    }

    /** « MARTIN Paul »: the given name, and it alone, is not in capitals. */
    private boolean isOnlyFamilyInCapitals(String line, String given) {
        List<String> small = NameLine.of(words, line).persons().stream()
                .flatMap(List::stream)
                .filter(token -> !token.equals(token.toUpperCase(Locale.ROOT)))
                .toList();
        return same(String.join(" ", small), given);
    }

    /**
     * Whether nothing speaks for a brother or a stranger: given names printed in another order than declared, or a
     * compound one for two.
     */
    boolean isKept(PersonName declared, PersonName printed) {
        if (declared.given().isEmpty() || printed.given().isEmpty()) {
            return true;
        }
        if (same(
                Objects.requireNonNullElse(printed.family(), ""),
                joined(declared.given().get(0)))) {
            return true;
        }
        boolean firstIsGiven = printed.given().stream()
                .flatMap(given -> words.of(given).stream())
                .anyMatch(word -> words.of(declared.given().get(0)).contains(word));
        return !firstIsGiven || givenNames.beginsAlike(declared, printed);
    }

    private boolean same(String written, String joined) {
        return Spelling.compare(joined(written), joined) == Likeness.SAME;
    }

    private String joined(String name) {
        return String.join("", words.of(name));
    }
}
