package fr.completude.checking.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name as written, token by token: an apostrophe or a hyphen holds a token together, so that M'BAYE is no Mr BAYE.
 *
 * @param tokens at least one letter or digit in each
 */
record NameLine(NameWords words, List<String> tokens) {

    private static final String BETWEEN_TOKENS = "[^\\p{L}\\p{M}\\p{Nd}'\u2018\u2019\u02bc\u00b4`\\-\u2010-\u2014]+";

    static NameLine of(NameWords words, String text) {
        List<String> tokens = Stream.of(text.replace("&", " ET ").split(BETWEEN_TOKENS, -1))
                .filter(token -> !Letters.words(token).isEmpty())
                .toList();
        return new NameLine(words, tokens);
    }

    /**
     * The tokens of each person the line joins. A title counts at the head of a name only, a joint or a link only
     * between two names: LE MAITRE, OU YANG and EP are names.
     */
    List<List<String>> persons() {
        List<List<String>> persons = new ArrayList<>();
        List<String> person = new ArrayList<>();
        boolean head = true;
        for (int i = 0; i < tokens.size(); i++) {
            String word = plain(i);
            boolean last = i + 1 == tokens.size();
            boolean named = !person.isEmpty();
            if (!last && isJoint(i, named)) {
                persons.add(person);
                person = new ArrayList<>();
                head = true;
            } else if (!last && named && words.links().contains(word)) {
                head = true;
            } else if (last || !head || !words.titles().contains(word)) {
                person.add(tokens.get(i));
                head = false;
            }
        }
        persons.add(person);
        return persons;
    }

    /** « DURAND ou MARTIN », « M. ou Mme DURAND ». */
    private boolean isJoint(int at, boolean named) {
        boolean betweenTitles = at > 0
                && words.titles().contains(plain(at - 1))
                && words.titles().contains(plain(at + 1));
        return words.joints().contains(plain(at)) && (named || betweenTitles);
    }

    private String plain(int at) {
        return Letters.plain(tokens.get(at));
    }
}
