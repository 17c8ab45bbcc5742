package fr.completude.checking.people;

import java.util.List;

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
        List<List<String>> parts = NameLine.of(words, text).persons();
        if (parts.size() < 2) {
            return List.of();
        }
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .map(part -> isGivenNameAlone(part, printed)
                        ? new PersonName(printed.family(), null, part)
                        : new PersonName(String.join(" ", part), null, List.of()))
                .toList();
    }

    /** Whether the words join two persons or more who each bring a family name: « MARTIN Jean et DURAND Marie ». */
    boolean bringsFamilies(PersonName printed, String text) {
        return NameLine.of(words, text).persons().stream()
                        .filter(part -> !part.isEmpty() && !isGivenNameAlone(part, printed))
                        .count()
                > 1;
    }

    private static boolean isGivenNameAlone(List<String> part, PersonName printed) {
        return part.size() == 1 && !part.get(0).equals(printed.family());
    }
}
