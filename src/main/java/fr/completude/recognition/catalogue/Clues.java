package fr.completude.recognition.catalogue;

import java.util.List;

import fr.completude.recognition.text.Phrase;

/**
 * What speaks for a type of piece, and against it.
 *
 * @param titles words that name the type where they stand as a title
 * @param oneOf of these, a title, a form number or a zone, at least one must be there for the type to be proposed
 * @param together groups of words that, all there, name the type without being its title
 * @param strong words that hardly stand elsewhere
 * @param words words usual on such a piece
 * @param against words that make the type unlikely
 * @param doubt words with which the type is never given, whatever speaks for it: a person looks
 * @param doubtShapes what a line may hold with which the type is never given either
 * @param expectedShapes what a line always holds; without it a person looks, whatever speaks for the type
 * @param selfName by which line such papers call themselves
 * @param forms CERFA numbers, five digits
 * @param zones machine readable zones
 * @param barred zones, verified or not, that rule the type out unless a verified one of {@code zones} is there too
 * @param withoutZone where none of {@code zones} is there, all words of one of these groups must be; empty for no need
 * @param required what must be there whatever else is
 * @param issuers groups of issuers that make such pieces
 * @param numbers numbers of a known shape near known words
 */
public record Clues(
        List<Phrase> titles,
        List<Phrase> oneOf,
        List<List<Phrase>> together,
        List<Phrase> strong,
        List<Phrase> words,
        List<Phrase> against,
        List<Phrase> doubt,
        List<DoubtShape> doubtShapes,
        List<ExpectedShape> expectedShapes,
        SelfName selfName,
        List<String> forms,
        List<ZoneClue> zones,
        List<ZoneClue> barred,
        List<List<Phrase>> withoutZone,
        Required required,
        List<String> issuers,
        List<NumberClue> numbers) {}
