package fr.completude.recognition.catalogue;

import java.util.List;

import fr.completude.recognition.text.Phrase;

/**
 * What a piece of a type always bears: all words of one group. Both empty for no need.
 *
 * @param always groups that will do whoever issued the piece
 * @param ofKnownIssuer groups that will do where a known issuer of the type is named: others write these words too
 */
public record Required(List<List<Phrase>> always, List<List<Phrase>> ofKnownIssuer) {

    /** Whether any words will do. */
    public boolean isNothing() {
        return always.isEmpty() && ofKnownIssuer.isEmpty();
    }
}
