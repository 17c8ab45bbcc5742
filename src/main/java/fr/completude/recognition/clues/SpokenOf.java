package fr.completude.recognition.clues;

import java.util.List;

import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.Phrase;

/**
 * Tells a paper that names itself from one that speaks of another: « ne vaut pas attestation », « joindre une
 * quittance ».
 *
 * @param before words after which another paper is named
 */
record SpokenOf(List<Phrase> before) {

    /** An article may stand between. */
    private static final int REACH = 2;

    /** Whether what was found is the name of another paper. */
    boolean isOther(Match match) {
        return before.stream()
                .flatMap(phrase -> phrase.findIn(match.page()).stream())
                .map(other -> match.firstWord() - other.lastWord())
                .anyMatch(gap -> gap > 0 && gap <= REACH);
    }
}
