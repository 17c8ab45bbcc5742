package fr.completude.sample.degrade;

import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/** Something that looks at a page and sees it less well than it is. */
public interface Degradation {

    /**
     * Resolution at which it wants a page drawn, dots per inch.
     *
     * @param small whether there is small print on it, as on cards: people scan those finer and hold nearer
     */
    int dpi(boolean small);

    /** Quality its pictures are compressed at, 0 to 1. */
    float quality();

    /**
     * What becomes of a page.
     *
     * @param page RGB, white where there is no paper
     */
    Shot shoot(BufferedImage page, SplittableRandom random);
}
