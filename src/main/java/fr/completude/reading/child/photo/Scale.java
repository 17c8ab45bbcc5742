package fr.completude.reading.child.photo;

import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

/**
 * From pixels of a page to millimetres, as far as the stated resolution can be believed. Cameras and editors state 72
 * or 96 dots per inch whatever the size, and a file that is the photo itself often states 300 by habit.
 *
 * @param dpi what the file states, in pixels per inch; null when it states nothing
 */
record Scale(@Nullable Double dpi) {

    private static final double INCH = 25.4;

    /** Millimetres of a length on a photo; empty when the resolution is unknown or cannot be right for it. */
    OptionalDouble millimetres(double pixels, Shot shot) {
        return believable(shot) ? OptionalDouble.of(size(pixels)) : OptionalDouble.empty();
    }

    /** Whether the photo measures what an identity photo measures, give or take two millimetres (ISO/IEC 19794-5). */
    boolean identityFormat(Shot shot) {
        return believable(shot)
                && Math.abs(size(shot.view().width()) - 35) <= 2
                && Math.abs(size(shot.view().height()) - 45) <= 2;
    }

    private boolean believable(Shot shot) {
        if (dpi == null || dpi < 100 || dpi > 1300) {
            return false;
        }
        double height = size(shot.view().height());
        return switch (shot.edges()) {
            case IMAGE -> height >= 35 && height <= 60;
            case PRINT -> height >= 15 && height <= 160;
            case UNSEEN -> height >= 15 && height <= 160;
        };
    }

    private double size(double pixels) {
        return dpi == null ? 0 : pixels / dpi * INCH;
    }
}
