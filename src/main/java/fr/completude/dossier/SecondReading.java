package fr.completude.dossier;

import java.util.List;

/**
 * What a second look showed.
 *
 * @param words boxes are fractions of the whole upright page
 * @param readings of a number or a machine readable zone, one of each engine and size, lines joined by {@code \n}
 */
public record SecondReading(Look look, List<Word> words, List<String> readings) {}
