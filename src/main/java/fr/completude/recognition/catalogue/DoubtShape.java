package fr.completude.recognition.catalogue;

import java.util.List;
import java.util.regex.Pattern;

import fr.completude.recognition.text.Phrase;

/**
 * What a line of a piece may hold with which its type is not given, such as a foreign postcode.
 *
 * @param shape looked for in the text of each line
 * @param unless words that explain it wherever they stand; mostly none
 */
public record DoubtShape(Pattern shape, List<Phrase> unless) {}
