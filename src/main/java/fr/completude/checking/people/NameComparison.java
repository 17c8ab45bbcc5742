package fr.completude.checking.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares a declared person with the name printed on a paper (REGLES B.0.5): letters only, birth or usage name,
 * first given name alone, any order, titles for two. Never refuses for noise, never accepts a letter that differs.
 */
public final class NameComparison {

    private static final Set<String> TITLES =
            Set.of("M", "MR", "MME", "MLLE", "MONSIEUR", "MADAME", "MADEMOISELLE", "DR", "ME", "MAITRE");
    private static final Set<String> LINKS =
            Set.of("OU", "ET", "NEE", "NE", "EPOUSE", "EPOUX", "EP", "VEUVE", "VEUF", "VVE");

    private NameComparison() {}

    /**
     * Compares.
     *
     * @param declared with at least a family name
     * @param printed as read; may lack given names
     * @param words the words the name was read from, to see that a title is for two (« M. ou Mme »); may be empty
     */
    public static Likeness compare(PersonName declared, PersonName printed, String words) {
        List<String> left = namesOf(printed);
        Likeness family = takeFamily(declared, left);
        Likeness given = takeGiven(declared, left);
        boolean forTwo = isForTwo(words) || isForTwo(String.join(" ", allWords(printed)));
        if (family == Likeness.DIFFERENT) {
            return unknownFamily(declared, printed, given, left);
        }
        if (given == Likeness.DIFFERENT) {
            boolean noGivenName = left.isEmpty();
            return noGivenName || forTwo || hasInitial(declared, left) ? Likeness.DOUBTFUL : Likeness.DIFFERENT;
        }
        boolean nobodyElse = left.isEmpty() || forTwo || areFurtherGivenNames(left, declared, printed);
        Likeness rest = nobodyElse ? Likeness.SAME : Likeness.DOUBTFUL;
        return family.and(given).and(rest);
    }

    /** Whether a title names two persons: « M. ou Mme », « M. et Mme », « Mme ou M. ». */
    static boolean isForTwo(String words) {
        List<String> all = Letters.words(words);
        for (int i = 0; i + 2 < all.size(); i++) {
            boolean linked = all.get(i + 1).equals("OU") || all.get(i + 1).equals("ET");
            if (linked && TITLES.contains(all.get(i)) && TITLES.contains(all.get(i + 2))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> allWords(PersonName name) {
        return Stream.of(Stream.ofNullable(name.family()), Stream.ofNullable(name.usage()), name.given().stream())
                .flatMap(s -> s)
                .flatMap(text -> Letters.words(text).stream())
                .toList();
    }

    private static List<String> namesOf(PersonName name) {
        List<String> words = new ArrayList<>(allWords(name));
        words.removeIf(word -> TITLES.contains(word) || LINKS.contains(word));
        return words;
    }

    /** Takes the birth name and the usage name out of the words; the better of the two counts. */
    private static Likeness takeFamily(PersonName declared, List<String> left) {
        Likeness best = Likeness.DIFFERENT;
        for (String family : Stream.of(declared.usage(), declared.family())
                .filter(Objects::nonNull)
                .distinct()
                .toList()) {
            Likeness found = WordSearch.take(Letters.words(family), left);
            best = found.compareTo(best) < 0 ? found : best;
        }
        return best;
    }

    /**
     * Whether all that is left over are given names printed after the first one, which is the declared first one. A
     * declared given name that is not printed beside them makes it another list.
     */
    private static boolean areFurtherGivenNames(List<String> left, PersonName declared, PersonName printed) {
        if (declared.given().isEmpty() || printed.given().isEmpty()) {
            return false;
        }
        List<String> further = printed.given().stream()
                .skip(1)
                .flatMap(given -> Letters.words(given).stream())
                .toList();
        return isSame(declared.given().get(0), printed.given().get(0))
                && declared.given().stream()
                        .allMatch(known -> printed.given().stream().anyMatch(given -> isSame(known, given)))
                && further.containsAll(left);
    }

    private static boolean isSame(String given, String other) {
        return Spelling.compare(String.join("", Letters.words(given)), String.join("", Letters.words(other)))
                == Likeness.SAME;
    }

    /** Takes every declared given name out of the words; the first one decides, and none declared decides nothing. */
    private static Likeness takeGiven(PersonName declared, List<String> left) {
        if (declared.given().stream().allMatch(String::isBlank)) {
            return Likeness.DOUBTFUL;
        }
        Likeness first = Likeness.DIFFERENT;
        boolean isFirst = true;
        boolean other = false;
        for (String given : declared.given()) {
            Likeness found = WordSearch.take(Letters.words(given), left);
            first = isFirst ? found : first;
            other |= !isFirst && found == Likeness.SAME;
            isFirst = false;
        }
        // A second given name alone may be a brother's first one.
        return first == Likeness.DIFFERENT && other ? Likeness.DOUBTFUL : first;
    }

    private static boolean hasInitial(PersonName declared, List<String> left) {
        return declared.given().stream()
                .flatMap(given -> Letters.words(given).stream())
                .anyMatch(given -> left.stream().anyMatch(word -> initial(word, given)));
    }

    /** « J » or « JP » stands for a given name; so does one half of a compound name. */
    private static boolean initial(String word, String given) {
        return (word.length() <= 2 && given.startsWith(word.substring(0, 1))) || word.equals(given);
    }

    /**
     * The family name is another one. With the same first given name it may be a usage name nobody declared, unless
     * it merely begins like the declared one, as MARTINEZ does for MARTIN.
     */
    private static Likeness unknownFamily(PersonName declared, PersonName printed, Likeness given, List<String> left) {
        if (given != Likeness.SAME || declared.usage() != null) {
            return sharesPart(declared, printed) && given != Likeness.DIFFERENT
                    ? Likeness.DOUBTFUL
                    : Likeness.DIFFERENT;
        }
        boolean beginsAlike = left.stream().anyMatch(word -> Letters.words(String.valueOf(declared.family())).stream()
                .anyMatch(family -> word.startsWith(family) || family.startsWith(word)));
        return beginsAlike && !sharesPart(declared, printed) ? Likeness.DIFFERENT : Likeness.DOUBTFUL;
    }

    /** Whether one half of a double name is there: MARTIN for MARTIN-DUPONT. */
    private static boolean sharesPart(PersonName declared, PersonName printed) {
        List<String> words = namesOf(printed);
        return Stream.of(declared.family(), declared.usage())
                .filter(Objects::nonNull)
                .flatMap(name -> Letters.words(name).stream())
                .filter(word -> word.length() > 2 && !WordSearch.PARTICLES.contains(word))
                .anyMatch(words::contains);
    }
}
