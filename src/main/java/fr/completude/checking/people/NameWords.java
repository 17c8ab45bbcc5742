package fr.completude.checking.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** What stands between two words; an apostrophe or a hyphen does not. */
    private static final Pattern APART =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}'\u2018\u2019\u02bc`\u00b4\u2010-\u2015-]+");

    /**
     * The words of one name, without the titles before it and the links between two names. An apostrophe or a hyphen
     * makes one name of what it joins: M'BAYE is no Monsieur BAYE. Nor is a name left with particles alone.
     */
    List<String> of(String name) {
        List<List<String>> parts = Stream.of(APART.split(name, -1))
                .map(Letters::words)
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> bare = joined(withoutLinks(withoutTitles(parts)));
        return abbreviations.beforeAnother(particles.containsAll(bare) ? joined(parts) : bare);
    }

    private List<List<String>> withoutTitles(List<List<String>> parts) {
        int from = 0;
        while (from + 1 < parts.size() && (isOne(titles, parts.get(from)) || isJointOfTitles(parts, from))) {
            from++;
        }
        return parts.subList(from, parts.size());
    }

    /** OU between two titles; before a name it is a part of it. */
    private boolean isJointOfTitles(List<List<String>> parts, int at) {
        return at > 0 && isOne(joints, parts.get(at)) && isOne(titles, parts.get(at + 1));
    }

    private List<List<String>> withoutLinks(List<List<String>> parts) {
        List<List<String>> names = new ArrayList<>();
        boolean linked = false;
        for (int i = 0; i < parts.size(); i++) {
            List<String> part = parts.get(i);
            boolean between = !names.isEmpty() && i + 1 < parts.size();
            linked = between && (isOne(links, part) || isOne(joints, part) || (linked && isOne(titles, part)));
            if (!linked) {
                names.add(part);
            }
        }
        return names;
    }

    private static boolean isOne(Set<String> words, List<String> part) {
        return part.size() == 1 && words.contains(part.get(0));
    }

    private static List<String> joined(List<List<String>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    boolean isShortFor(String word, String given) {
        return shortForms.getOrDefault(word, Set.of()).contains(given);
    }
}
