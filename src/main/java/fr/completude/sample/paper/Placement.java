package fr.completude.sample.paper;

/**
 * A face of a paper lying on a page.
 *
 * @param left mm from the left of the page
 * @param top mm from the top
 */
public record Placement(Paper paper, String face, double left, double top) {}
