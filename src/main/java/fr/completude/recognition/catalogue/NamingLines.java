package fr.completude.recognition.catalogue;

import java.util.List;
import java.util.Set;

import fr.completude.recognition.text.Phrase;

/**
 * What tells a line by which a paper calls itself from one that speaks of such a paper. Words in plain writing.
 *
 * @param leading what may stand before the name: {@code votre facture}, {@code n° de facture}
 * @param speaking words of sentences: {@code votre facture est …}
 * @param ofOthers what is said of a paper that is somewhere else: {@code facture contestée}
 * @param mostWords a line of more words is a sentence
 * @param otherNames names of papers that have the words of those of the catalogue and are none of them
 */
public record NamingLines(
        Set<String> leading, Set<String> speaking, Set<String> ofOthers, int mostWords, List<Phrase> otherNames) {}
