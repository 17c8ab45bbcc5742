package fr.completude.recognition.text;

import java.util.BitSet;
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
        BitSet ends = new BitSet(text.length() + 1);
        ends.set(0);
        for (PhraseWord word : words) {
            ends = word.after(ends, text);
        }
        return ends.get(text.length());
    }

    /** Where this word may end in a text, given where the word before it may. */
    private BitSet after(BitSet starts, String text) {
        BitSet ends = new BitSet(text.length() + 1);
        for (int from = starts.nextSetBit(0); from >= 0; from = starts.nextSetBit(from + 1)) {
            int shortest = Math.max(1, folded.length() - allowed);
            int longest = Math.min(folded.length() + allowed, text.length() - from);
            for (int length = shortest; length <= longest; length++) {
                int to = from + length;
                if (!ends.get(to) && isLike(text, from, to)) {
                    ends.set(to);
                }
            }
        }
        return ends;
    }

    private boolean isLike(String text, int from, int to) {
        return allowed == 0
                ? text.startsWith(folded, from)
                : Distance.within(allowed, folded, text.substring(from, to)) <= allowed;
    }
}
