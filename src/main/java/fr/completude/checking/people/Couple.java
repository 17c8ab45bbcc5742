package fr.completude.checking.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /** Words between joints, without titles; hyphens hold together. */
    private List<List<String>> parts(String text) {
        List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        Set<String> joints = words.joints();
        Stream.of(text.replace("&", " ET ").split("[\\s,;]+", -1)).forEach(word -> {
            String plain = String.join("", Letters.words(word));
            if (joints.contains(plain)) {
                parts.add(new ArrayList<>());
            } else if (!plain.isEmpty() && !words.titles().contains(plain)) {
                parts.get(parts.size() - 1).add(word);
            }
        });
        return parts;
    }
}
