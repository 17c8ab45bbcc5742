package fr.completude.recognition.catalogue;

import java.util.List;
import java.util.regex.Pattern;

import fr.completude.recognition.text.Phrase;

/**
 * A number of a known shape that stands near known words, such as the 14 digits of a delivery point.
 *
 * @param shape of its letters and digits, without spaces
 * @param near words on its line, or just above
 */
public record NumberClue(Pattern shape, List<Phrase> near) {}
