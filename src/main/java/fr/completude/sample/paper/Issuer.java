package fr.completude.sample.paper;

import java.awt.Color;
import java.util.Map;

/**
 * An invented house or authority that issues papers.
 *
 * @param words its name under {@code issuer} and whatever else its papers say of it, by value name
 */
record Issuer(Color accent, Map<String, String> words) {}
