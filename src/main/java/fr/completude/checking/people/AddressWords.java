package fr.completude.checking.people;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How addresses are written; all words plain.
 *
 * @param streets kind of street by each of its spellings: {@code AVENUE} by {@code AV}
 * @param places kind of place that may stand in for a street, by each of its spellings: {@code RESIDENCE} by {@code RES}
 * @param endingPlaces kinds of place that may follow a street on its line
 * @param markers announce a place without being part of its name: {@code LIEUDIT}; one word or two
 * @param titles words many streets bear, which bring no two of them together: {@code GENERAL}
 * @param small words that do not count
 * @param inside begin what is inside a building, or a way of delivery; one word or two
 * @param suffixes letter by suffix of a number: {@code B} by {@code BIS}
 * @param communeNoise words after the name of a commune that are no part of it
 * @param twinCodes the postcode meant by another one
 */
record AddressWords(
        Map<String, String> streets,
        Map<String, String> places,
        Set<String> endingPlaces,
        Set<String> markers,
        Abbreviations abbreviations,
        Abbreviations numbers,
        Set<String> titles,
        Set<String> small,
        Set<String> inside,
        Map<String, String> suffixes,
        Abbreviations communes,
        Set<String> communeNoise,
        Map<String, String> twinCodes) {

    boolean isKind(String word) {
        return streets.containsKey(word) || places.containsKey(word);
    }

    /** The kind a word stands for, or the word. */
    String kind(String word) {
        return streets.getOrDefault(word, places.getOrDefault(word, word));
    }

    boolean isInside(List<String> words, int at) {
        return at < words.size() && has(inside, words, at) > 0;
    }

    /** How many words of a line are a marker of a place at this point: none, one or two. */
    int markerAt(List<String> words, int at) {
        return at < words.size() ? has(markers, words, at) : 0;
    }

    private static int has(Set<String> all, List<String> words, int at) {
        if (at + 1 < words.size() && all.contains(words.get(at) + " " + words.get(at + 1))) {
            return 2;
        }
        return all.contains(words.get(at)) ? 1 : 0;
    }
}
