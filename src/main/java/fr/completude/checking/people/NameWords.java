package fr.completude.checking.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How names are written; all words plain.
 *
 * @param titles of courtesy: {@code MME}
 * @param joints between two persons: {@code OU}
 * @param links between two names of one person: {@code NEE}
 * @param lost particles files drop: {@code DE}
 * @param particles small words of names, which make no two of them alike
 * @param shortForms given names by the short form used for them
 * @param both family names that are given names too
 */
record NameWords(
        Set<String> titles,
        Set<String> joints,
        Set<String> links,
        Set<String> lost,
        Set<String> particles,
        Abbreviations abbreviations,
        Map<String, Set<String>> shortForms,
        Set<String> both) {

    /** The words of one name, without titles and links unless it is made of nothing else: OU is a family name too. */
    List<String> of(String name) {
        List<String> all = abbreviations.beforeAnother(Letters.words(name));
        Predicate<String> courtesy = word -> titles.contains(word) || joints.contains(word) || links.contains(word);
        return all.stream().allMatch(courtesy) && all.size() == 1
                ? all
                : all.stream().filter(courtesy.negate()).toList();
    }

    boolean isShortFor(String word, String given) {
        return shortForms.getOrDefault(word, Set.of()).contains(given);
    }
}
