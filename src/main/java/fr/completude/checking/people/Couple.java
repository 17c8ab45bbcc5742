package fr.completude.checking.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words a name was read from, where a paper is for two: « M. ou Mme DURAND », « M. DURAND ou Mme MARTIN ». */
record Couple(NameWords words) {

    /** Whether a title names two persons: « M. ou Mme », « M. et Mme », « Mme ou M. ». */
    boolean isTitle(String text) {
        List<String> all = Letters.words(text);
        for (int i = 0; i + 2 < all.size(); i++) {
            boolean linked = words.joints().contains(all.get(i + 1));
            if (linked && words.titles().contains(all.get(i)) && words.titles().contains(all.get(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The persons the words join, each with all the names that stand for it; none when they join nobody.
     *
     * @param printed the person read from them, who lends the family name to a given name alone: « Paul DURAND et Léa »
     */
    List<PersonName> persons(PersonName printed, String text) {
        List<List<String>> parts = parts(text);
        if (parts.size() < 2) {
            return List.of();
        }
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .map(part -> part.size() == 1 && !part.get(0).equals(printed.family())
                        ? new PersonName(printed.family(), null, part)
                        : new PersonName(String.join(" ", part), null, List.of()))
                .toList();
    }

    /** Words between joints, without the titles before them; hyphens hold together. */
    private List<List<String>> parts(String text) {
        List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        List<String> all = Stream.of(text.replace("&", " ET ").split("[\\s,;]+", -1))
                .filter(word -> !plain(word).isEmpty())
                .toList();
        for (int i = 0; i < all.size(); i++) {
            List<String> part = parts.get(parts.size() - 1);
            if (isJoint(all, i, !part.isEmpty())) {
                parts.add(new ArrayList<>());
            } else if (!part.isEmpty() || !words.titles().contains(plain(all.get(i)))) {
                part.add(all.get(i));
            }
        }
        return parts;
    }

    /** Before any name, only OU between two titles joins two persons: « M. OU YANG » is one. */
    private boolean isJoint(List<String> all, int at, boolean named) {
        boolean title = at + 1 < all.size() && words.titles().contains(plain(all.get(at + 1)));
        return words.joints().contains(plain(all.get(at))) && (named || title);
    }

    private static String plain(String word) {
        return String.join("", Letters.words(word));
    }
}
