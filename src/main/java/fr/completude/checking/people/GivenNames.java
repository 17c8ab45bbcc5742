package fr.completude.checking.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What given names say beyond being there: their order, what was cut off, what stands for them. */
record GivenNames(NameWords words) {

    private static final int SHORTEST_CUT = 3;
    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}[-\u2010\u2011\u2013]\\p{L}");

    /** Takes every declared given name out of the words; the first one decides, and none declared decides nothing. */
    Likeness take(PersonName declared, List<String> left) {
        if (declared.given().stream().allMatch(String::isBlank)) {
            return Likeness.DOUBTFUL;
        }
        WordSearch search = new WordSearch(words.lost());
        Likeness first = Likeness.DIFFERENT;
        boolean isFirst = true;
        boolean other = false;
        for (String given : declared.given()) {
            Likeness found = search.take(words.of(given), left);
            first = isFirst ? found : first;
            other |= !isFirst && found == Likeness.SAME;
            isFirst = false;
        }
        // A second given name alone may be a brother's first one.
        return first == Likeness.DIFFERENT && other ? Likeness.DOUBTFUL : first;
    }

    /**
     * Whether all that is left over are given names printed after the first one, which is the declared first one. A
     * declared given name that is not printed beside them makes it another list.
     */
    boolean areFurther(List<String> left, PersonName declared, PersonName printed) {
        if (declared.given().isEmpty() || !beginsAlike(declared, printed)) {
            return false;
        }
        List<String> all = printedWords(printed);
        List<String> further = all.subList(words.of(declared.given().get(0)).size(), all.size());
        boolean sameList = declared.given().stream().allMatch(known -> contains(all, words.of(known)));
        return sameList ? further.containsAll(left) : isCutShort(left, declared, all);
    }

    /** Whether the printed given names begin with the whole of the declared first one, and stop there or at a space. */
    boolean beginsAlike(PersonName declared, PersonName printed) {
        List<String> first = words.of(declared.given().get(0));
        List<String> all = printedWords(printed);
        if (first.size() > all.size() || !same(first, all.subList(0, first.size()))) {
            return false;
        }
        // JEAN-PIERRE is another given name than JEAN, PIERRE.
        return first.size() > 1 || !HYPHENATED.matcher(printed.given().get(0)).find();
    }

    /** Old cards have room for fourteen letters: SEBASTIEN THE is SEBASTIEN THEODORE cut short. */
    private boolean isCutShort(List<String> left, PersonName declared, List<String> all) {
        List<String> known = declared.given().stream()
                .flatMap(given -> words.of(given).stream())
                .toList();
        if (left.size() != 1 || all.size() < 2 || all.size() > known.size()) {
            return false;
        }
        String last = all.get(all.size() - 1);
        return left.get(0).equals(last) && known.get(all.size() - 1).startsWith(last);
    }

    /** Whether an initial, a short form or one half of a compound stands for a declared given name. */
    boolean standsFor(PersonName declared, List<String> left) {
        return declared.given().stream().anyMatch(given -> left.stream().anyMatch(word -> standsFor(word, given)));
    }

    private boolean standsFor(String word, String given) {
        boolean shortForm = words.isShortFor(word, String.join("", words.of(given)))
                || words.isShortFor(String.join("", words.of(given)), word);
        return shortForm || words.of(given).stream().anyMatch(part -> initial(word, part));
    }

    /** « J » or « JP » stands for a given name; so does one half of a compound name, or its beginning with a point. */
    private static boolean initial(String word, String given) {
        boolean letters = word.length() <= 2 && given.startsWith(word.substring(0, 1));
        return letters || word.equals(given) || (word.length() >= SHORTEST_CUT && isCut(word, given));
    }

    /** Cut by at least two letters, so that PAUL is not PAULE, and not a name that stands by itself too often. */
    private static boolean isCut(String word, String given) {
        return word.length() * 2 >= given.length() && given.length() - word.length() > 2 && given.startsWith(word);
    }

    private static boolean contains(List<String> all, List<String> name) {
        for (int i = 0; i + name.size() <= all.size(); i++) {
            if (same(all.subList(i, i + name.size()), name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(List<String> a, List<String> b) {
        return Spelling.compare(String.join("", a), String.join("", b)) == Likeness.SAME;
    }

    private List<String> printedWords(PersonName printed) {
        List<String> all = new ArrayList<>();
        printed.given().forEach(given -> all.addAll(words.of(given)));
        return all;
    }
}
