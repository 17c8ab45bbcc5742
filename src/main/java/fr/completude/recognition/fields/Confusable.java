package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Characters of a number that no scan tells apart, and the numbers that a reading may stand for.
 *
 * @param groups {@code O0}, {@code I1}
 * @param inDoubt those that are only taken for one another where the reading is in doubt anyway: {@code J3}
 */
record Confusable(List<String> groups, List<String> inDoubt) {

    static final Confusable NONE = new Confusable(List.of(), List.of());

    /** What is read with less decides nothing. */
    private static final double DOUBT = 0.6;

    /** More than this help nobody. */
    private static final int MOST = 8;

    /** The other numbers that may be printed where this one was read with some confidence, the fewest changes first. */
    List<String> variants(String number, double confidence) {
        return confidence >= DOUBT
                ? variants(number)
                : new Confusable(
                                Stream.concat(groups.stream(), inDoubt.stream()).toList(), List.of())
                        .variants(number);
    }

    private List<String> variants(String number) {
        Set<String> found = new LinkedHashSet<>(Set.of(number));
        for (int i = 0; i < number.length(); i++) {
            for (String known : new ArrayList<>(found)) {
                for (char other : others(number.charAt(i)).toCharArray()) {
                    found.add(known.substring(0, i) + other + known.substring(i + 1));
                }
            }
        }
        found.remove(number);
        return found.stream()
                .sorted((a, b) -> Integer.compare(changes(number, a), changes(number, b)))
                .limit(MOST)
                .toList();
    }

    private String others(char read) {
        StringBuilder others = new StringBuilder();
        groups.stream()
                .filter(group -> group.indexOf(read) >= 0)
                .forEach(group -> others.append(group.replace(String.valueOf(read), "")));
        return others.toString();
    }

    private static int changes(String number, String variant) {
        int changes = 0;
        for (int i = 0; i < number.length(); i++) {
            changes += number.charAt(i) == variant.charAt(i) ? 0 : 1;
        }
        return changes;
    }
}
