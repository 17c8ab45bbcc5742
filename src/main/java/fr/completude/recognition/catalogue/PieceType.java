package fr.completude.recognition.catalogue;

import java.util.List;
import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.recognition.fields.FieldReader;
import fr.completude.recognition.text.Phrase;

/**
 * A type of piece, as the configuration describes it.
 *
 * @param id French term of the domain reference
 * @param label what people call it, with a lower-case first letter
 * @param outside papers that are none of the catalogue, described so that they are not taken for one
 * @param continuations second pages of a form; empty for other pieces, and forms of a single page
 * @param alike types a paper may be of at the same time; no hesitation between them
 * @param essential of these fields at least one must be read for the type to be given; empty if none need be
 * @param sides how the sides of a card are told apart; empty for other pieces
 * @param bearsPhoto whether an identity photo may be stuck on it
 * @param fields in the order of the file; where two read the same field the first one wins
 * @param labels those of all fields, each once
 */
public record PieceType(
        String id,
        String label,
        boolean outside,
        Clues clues,
        List<Subtype> subtypes,
        List<Sides> sides,
        List<Continuation> continuations,
        Set<String> alike,
        Set<FieldName> essential,
        boolean bearsPhoto,
        List<FieldReader> fields,
        List<Phrase> labels) {

    public boolean isCard() {
        return !sides.isEmpty();
    }
}
