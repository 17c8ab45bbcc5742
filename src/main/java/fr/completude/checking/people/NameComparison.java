package fr.completude.checking.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Compares a declared person with the name printed on a paper (REGLES B.0.5): letters only, birth or usage name,
 * first given name alone, any order, titles for two. Never refuses for noise, never accepts a letter that differs.
 */
public final class NameComparison {

    private static final int SHORTEST_PART = 3;

    private final NameWords words;
    private final WordSearch search;
    private final GivenNames givenNames;
    private final NameOrder order;
    private final Couple couple;

    NameComparison(NameWords words) {
        this.words = words;
        this.search = new WordSearch(words.lost());
        this.givenNames = new GivenNames(words);
        this.order = new NameOrder(words, givenNames);
        this.couple = new Couple(words);
    }

    /**
     * Compares.
     *
     * @param declared with at least a family name
     * @param printed as read; may lack given names
     * @param text the words the name was read from, to see that they name two persons; may be empty
     */
    public Likeness compare(PersonName declared, PersonName printed, String text) {
        String line = inOneLine(printed);
        boolean forTwo = couple.isTitle(text) || couple.isTitle(line);
        Likeness whole = inAnyAlphabet(declared, printed, forTwo);
        // Of two full names, the family name of one and the given name of the other make a third person.
        boolean mixed = forTwo && (couple.bringsFamilies(printed, text) || couple.bringsFamilies(printed, line));
        return couple.persons(printed, text).stream()
                .map(person -> inAnyAlphabet(declared, person, forTwo))
                .reduce(mixed ? whole.and(Likeness.DOUBTFUL) : whole, NameComparison::better);
    }

    /** Passports write MUELLER where a birth certificate has MÜLLER. */
    private Likeness inAnyAlphabet(PersonName declared, PersonName printed, boolean forTwo) {
        Likeness plain = likeness(declared, printed, forTwo);
        PersonName declaredOut = writtenOut(declared);
        PersonName printedOut = writtenOut(printed);
        if (declaredOut.equals(declared) && printedOut.equals(printed)) {
            return plain;
        }
        return better(plain, better(likeness(declaredOut, printed, forTwo), likeness(declared, printedOut, forTwo)));
    }

    private Likeness likeness(PersonName declared, PersonName printed, boolean forTwo) {
        List<String> left = namesOf(printed);
        Likeness family = takeFamily(declared, printed, left);
        Likeness given = givenNames.take(declared, left);
        if (family == Likeness.DIFFERENT) {
            boolean perhaps = isGlued(declared, printed) || isTitleOfName(declared, printed, given);
            return perhaps ? Likeness.DOUBTFUL : unknownFamily(declared, printed, given, left);
        }
        if (given == Likeness.DIFFERENT) {
            boolean noGivenName = left.isEmpty();
            boolean perhaps = noGivenName || forTwo || givenNames.standsFor(declared, left);
            return perhaps ? Likeness.DOUBTFUL : Likeness.DIFFERENT;
        }
        boolean nobodyElse = left.isEmpty() || forTwo || givenNames.areFurther(left, declared, printed);
        boolean clear =
                nobodyElse && !order.isEitherWay(declared, printed) && (forTwo || order.isKept(declared, printed));
        return family.and(given).and(clear ? Likeness.SAME : Likeness.DOUBTFUL);
    }

    /** Takes the birth name and the usage name out of the words; the better of the two counts. */
    private Likeness takeFamily(PersonName declared, PersonName printed, List<String> left) {
        Likeness best = Likeness.DIFFERENT;
        for (String family : Stream.of(declared.usage(), declared.family())
                .filter(Objects::nonNull)
                .distinct()
                .toList()) {
            best = better(best, search.take(words.of(family), left));
        }
        // A usage name printed beside the declared birth name is only news.
        boolean bornSo = declared.family() != null
                && printed.family() != null
                && search.take(words.of(declared.family()), new ArrayList<>(words.of(printed.family())))
                        == Likeness.SAME;
        if (bornSo && declared.usage() == null && printed.usage() != null) {
            search.take(words.of(printed.usage()), left);
        }
        return best;
    }

    /**
     * The family name is another one. With the same first given name it may be a usage name nobody declared, unless
     * it merely begins like the declared one, as MARTINEZ does for MARTIN, or the birth name is printed too.
     */
    private Likeness unknownFamily(PersonName declared, PersonName printed, Likeness given, List<String> left) {
        boolean shared = sharesPart(declared, printed);
        if (given != Likeness.SAME || declared.usage() != null || printed.usage() != null) {
            return shared && given != Likeness.DIFFERENT ? Likeness.DOUBTFUL : Likeness.DIFFERENT;
        }
        boolean beginsAlike = left.stream().anyMatch(word -> words.of(String.valueOf(declared.family())).stream()
                .filter(family -> !words.particles().contains(family))
                .anyMatch(family -> word.startsWith(family) || family.startsWith(word)));
        return beginsAlike && !shared ? Likeness.DIFFERENT : Likeness.DOUBTFUL;
    }

    /** Whether one half of a double name is there: MARTIN for MARTIN-DUPONT. */
    private boolean sharesPart(PersonName declared, PersonName printed) {
        List<String> all = namesOf(printed);
        return Stream.of(declared.family(), declared.usage())
                .filter(Objects::nonNull)
                .flatMap(name -> words.of(name).stream())
                .filter(word ->
                        word.length() >= SHORTEST_PART && !words.particles().contains(word))
                .anyMatch(all::contains);
    }

    /** Whether both names were read as one word. */
    private boolean isGlued(PersonName declared, PersonName printed) {
        if (declared.given().isEmpty()) {
            return false;
        }
        String read = String.join("", namesOf(printed));
        String given = String.join("", words.of(declared.given().get(0)));
        return Stream.of(declared.family(), declared.usage())
                .filter(Objects::nonNull)
                .map(name -> String.join("", words.of(name)))
                .anyMatch(family -> read.equals(family + given) || read.equals(given + family));
    }

    /** Whether the declared family name begins with what was taken for a title: « M BA » for M'BA. */
    private static boolean isTitleOfName(PersonName declared, PersonName printed, Likeness given) {
        String read = letters(Objects.requireNonNullElse(printed.family(), ""));
        return given != Likeness.DIFFERENT
                && Stream.of(declared.family(), declared.usage())
                        .filter(Objects::nonNull)
                        .map(NameComparison::letters)
                        .anyMatch(read::equals);
    }

    private static String letters(String name) {
        return String.join("", Letters.words(name));
    }

    private List<String> namesOf(PersonName name) {
        List<String> all = new ArrayList<>();
        parts(name).forEach(part -> all.addAll(words.of(part)));
        return all;
    }

    private static String inOneLine(PersonName name) {
        return String.join(" ", parts(name).toList());
    }

    private static Stream<String> parts(PersonName name) {
        return Stream.concat(Stream.of(name.family(), name.usage()).filter(Objects::nonNull), name.given().stream());
    }

    private static PersonName writtenOut(PersonName name) {
        return new PersonName(
                name.family() == null ? null : Letters.writtenOut(name.family()),
                name.usage() == null ? null : Letters.writtenOut(name.usage()),
                name.given().stream().map(Letters::writtenOut).toList());
    }

    private static Likeness better(Likeness a, Likeness b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
