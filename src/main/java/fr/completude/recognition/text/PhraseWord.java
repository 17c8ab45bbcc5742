package fr.completude.recognition.text;

import java.util.List;

/**
 * A word of a phrase, as it is compared.
 *
 * @param allowed characters of it that may differ
 */
record PhraseWord(String folded, int allowed) {

    static PhraseWord of(String word, boolean exact) {
        boolean strict = exact || word.chars().anyMatch(Character::isDigit);
        return new PhraseWord(Letters.folded(word), strict ? 0 : Distance.allowance(word.length()));
    }

    /** Whether a text is these words one after the other, none with more changes than it is allowed. */
    static boolean follow(List<PhraseWord> words, String text) {
        return follow(words, 0, text, 0);
    }

    private static boolean follow(List<PhraseWord> words, int word, String text, int from) {
        if (word == words.size()) {
            return from == text.length();
        }
        PhraseWord next = words.get(word);
        int shortest = Math.max(1, next.folded.length() - next.allowed);
        for (int length = shortest; length <= next.folded.length() + next.allowed; length++) {
            int to = from + length;
            if (to > text.length()) {
                return false;
            }
            boolean like = Distance.within(next.allowed, next.folded, text.substring(from, to)) <= next.allowed;
            if (like && follow(words, word + 1, text, to)) {
                return true;
            }
        }
        return false;
    }
}
