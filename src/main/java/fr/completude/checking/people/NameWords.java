package fr.completude.checking.people;

import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** The words of one name, without its titles and links. */
    List<String> of(String name) {
        List<String> all = NameLine.of(this, name).persons().stream()
                .flatMap(List::stream)
                .flatMap(token -> Letters.words(token).stream())
                .toList();
        return abbreviations.beforeAnother(all);
    }

    boolean isShortFor(String word, String given) {
        return shortForms.getOrDefault(word, Set.of()).contains(given);
    }
}
