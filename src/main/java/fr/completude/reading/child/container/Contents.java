package fr.completude.reading.child.container;

import java.util.List;

/**
 * What a container holds.
 *
 * @param pages its own text
 * @param enclosed the files in it, in the order a person meets them
 */
public record Contents(List<TextPage> pages, List<Enclosed> enclosed) {}
