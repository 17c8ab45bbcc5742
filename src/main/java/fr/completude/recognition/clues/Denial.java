package fr.completude.recognition.clues;

import java.util.BitSet;

/**
 * What one word of a sentence denies.
 *
 * @param from index on the page of the first word that denies
 * @param to index of the last one
 * @param words those denied
 * @param refusal whether a verb refuses it; one that is denied itself refuses nothing
 * @param supposed whether it is but a case that may come
 */
record Denial(int from, int to, BitSet words, boolean refusal, boolean supposed) {

    boolean covers(int firstWord, int lastWord) {
        return words.get(firstWord) && words.get(lastWord);
    }

    /** Whether a verb is denied, not just the noun after « aucun » or « sans ». */
    boolean isOfVerb() {
        return refusal || from != to;
    }

    /** Whether a phrase found holds the words that deny, and so says no itself. */
    boolean isSaidBy(int firstWord, int lastWord) {
        return firstWord <= to && lastWord >= from;
    }
}
