package fr.completude.sample.degrade;

import java.awt.image.BufferedImage;

/**
 * A page as a machine saw it.
 *
 * @param left where the left edge of the paper lies in the picture, as a fraction of its width
 * @param top where the upper edge lies, as a fraction of its height
 * @param width of the paper, as a fraction
 * @param height of the paper, as a fraction
 */
public record Shot(BufferedImage image, double left, double top, double width, double height) {}
