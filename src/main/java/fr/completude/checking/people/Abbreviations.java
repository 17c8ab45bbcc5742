package fr.completude.checking.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Short forms, of one word or two, and what they stand for.
 *
 * @param full plain words by plain short form: {@code NOTRE DAME} by {@code N D}
 */
record Abbreviations(Map<String, String> full) {

    /** Written out wherever another word follows: nothing tells that « rue du Col » means a colonel. */
    List<String> beforeAnother(List<String> words) {
        return written(words, words.size() - 1);
    }

    /** Written out wherever they stand. */
    List<String> anywhere(List<String> words) {
        return written(words, words.size());
    }

    private List<String> written(List<String> words, int end) {
        List<String> out = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            String one = words.get(at);
            String two = at + 2 <= end ? one + " " + words.get(at + 1) : "";
            boolean pair = full.containsKey(two);
            String read = pair ? two : one;
            out.addAll(List.of((at < end ? full.getOrDefault(read, read) : read).split(" ", -1)));
            at += pair ? 2 : 1;
        }
        return List.copyOf(out);
    }
}
