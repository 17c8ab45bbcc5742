package fr.completude.reporting;

import java.util.List;

/**
 * A part of a page shown in a report.
 *
 * @param image id of the picture it is a part of
 * @param left of the part on the picture, px
 * @param top px
 * @param width px
 * @param height px
 * @param shownWidth width on the screen, px
 * @param shownHeight height on the screen, px
 * @param marks what to look at, on the picture
 * @param caption whose part it is
 */
record Crop(
        String image,
        int left,
        int top,
        int width,
        int height,
        int shownWidth,
        int shownHeight,
        List<Mark> marks,
        String caption) {

    /** A rectangle on the picture, px. */
    record Mark(int left, int top, int width, int height) {}
}
