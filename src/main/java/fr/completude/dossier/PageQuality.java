package fr.completude.dossier;

import org.jspecify.annotations.Nullable;

/**
 * How good the picture of a page is.
 *
 * @param dpi resolution in dots per inch, null when unknown
 * @param sharpness 0 (nothing to be read) to 1 (crisp)
 * @param skewDegrees slant found and corrected, positive clockwise
 * @param rotation degrees clockwise (0, 90, 180, 270) the stored page was turned to be upright
 * @param sight how well its print can be seen; null for a page that is text
 */
public record PageQuality(
        @Nullable Double dpi,
        double sharpness,
        double skewDegrees,
        int rotation,
        @Nullable PageSight sight) {

    /** Of a page that is text, or of which no more is known. */
    public PageQuality(@Nullable Double dpi, double sharpness, double skewDegrees, int rotation) {
        this(dpi, sharpness, skewDegrees, rotation, null);
    }
}
