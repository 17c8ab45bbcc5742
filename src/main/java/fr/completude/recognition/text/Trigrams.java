package fr.completude.recognition.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which runs of three characters a text holds. Most phrases looked for on a page stand nowhere on it, and this tells so
 * of nearly all of them without going through the text.
 */
final class Trigrams {

    private static final int LENGTH = 3;
    private static final int LETTERS = 26;

    /** Letters, digits, and all else as one. */
    private static final int SYMBOLS = LETTERS + 11;

    private final long[] held = new long[(SYMBOLS * SYMBOLS * SYMBOLS + Long.SIZE - 1) / Long.SIZE];

    Trigrams(String text) {
        for (int trigram : of(text)) {
            held[trigram / Long.SIZE] |= 1L << trigram;
        }
    }

    /** The trigrams of a text; none when it is shorter. */
    static int[] of(String text) {
        int[] trigrams = new int[Math.max(0, text.length() - LENGTH + 1)];
        for (int i = 0; i < trigrams.length; i++) {
            trigrams[i] = (symbol(text.charAt(i)) * SYMBOLS + symbol(text.charAt(i + 1))) * SYMBOLS
                    + symbol(text.charAt(i + 2));
        }
        return trigrams;
    }

    /** Whether the text may hold another one, given that one's trigrams; false is sure. */
    boolean mayHold(int[] trigrams) {
        for (int trigram : trigrams) {
            if (!holds(trigram)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Some texts, of which one at least is to be there, written one behind the other: how many trigrams each has, and which.
     */
    static int[] anyOf(List<int[]> texts) {
        return texts.stream()
                .flatMapToInt(trigrams -> IntStream.concat(IntStream.of(trigrams.length), IntStream.of(trigrams)))
                .toArray();
    }

    /**
     * Whether the text may hold one of several others; false is sure.
     *
     * @param texts as {@link #anyOf} writes them
     */
    boolean mayHoldAny(int[] texts) {
        int at = 0;
        while (at < texts.length) {
            int end = at + 1 + texts[at];
            at++;
            while (at < end && holds(texts[at])) {
                at++;
            }
            if (at == end) {
                return true;
            }
            at = end;
        }
        return false;
    }

    private boolean holds(int trigram) {
        return (held[trigram / Long.SIZE] & (1L << trigram)) != 0;
    }

    private static int symbol(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        return c >= '0' && c <= '9' ? LETTERS + c - '0' : SYMBOLS - 1;
    }
}
