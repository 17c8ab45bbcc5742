package fr.completude.sample.paper;

import java.util.List;

/**
 * A page with the papers that lie on it.
 *
 * @param width mm
 * @param height mm
 */
public record PrintedPage(double width, double height, List<Placement> placements) {}
