package fr.completude.dossier;

import java.util.List;

/**
 * How well the picture of a page lets its print be seen.
 *
 * @param contrast how much darker its ink is than its paper, 0 to 1
 * @param glare share of it that is blown out by light, 0 to 1
 * @param letterHeight height of most of its letters in the picture, px; 0 when none were seen
 * @param cut edges at which its print runs out of the picture
 */
public record PageSight(double contrast, double glare, double letterHeight, List<Edge> cut) {}
