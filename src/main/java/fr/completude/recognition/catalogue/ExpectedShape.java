package fr.completude.recognition.catalogue;

import java.util.regex.Pattern;

/**
 * What a line of every such piece holds, such as a postcode of the country. Without it, the type is only given where a
 * known issuer or a code says so.
 *
 * @param shape looked for in the text of each line
 * @param name what it is, as people are told that it is missing
 */
public record ExpectedShape(Pattern shape, String name) {}
