package fr.completude.sample.portrait;

import java.awt.image.BufferedImage;

/** Draws invented faces. */
public interface PortraitPainter {

    /**
     * A portrait of 35 × 45 proportions as a booth would take it.
     *
     * @param face the same number gives the same face
     * @param pose what is right or wrong with it
     * @param widthPx width of the picture; the height follows
     */
    BufferedImage identity(long face, Pose pose, int widthPx);

    /** The small portrait of 35 × 45 proportions printed on a card. */
    BufferedImage onCard(long face, int widthPx);
}
