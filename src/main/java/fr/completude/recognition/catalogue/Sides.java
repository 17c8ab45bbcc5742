package fr.completude.recognition.catalogue;

import java.util.List;

import fr.completude.recognition.text.Phrase;

/**
 * How the two sides of a card are told apart.
 *
 * @param subtype the subtype it holds for; empty for all
 */
public record Sides(String subtype, Side front, Side back) {

    /**
     * What stands on one side only.
     *
     * @param needed how many of the words must be there
     */
    public record Side(List<Phrase> words, int needed, List<ZoneClue> zones) {}
}
