package fr.completude.sample.paper;

import java.awt.Color;
import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * A rectangle.
 *
 * @param fill null for none
 * @param border null for none
 * @param pen thickness of the border, mm
 */
record FrameElement(
        double x,
        double y,
        double width,
        double height,
        @Nullable Color fill,
        @Nullable Color border,
        double pen) implements Element {

    @Override
    public void draw(Sheet sheet, Wording wording) throws IOException {
        if (fill != null) {
            sheet.fill(x, y, width, height, fill);
        }
        if (border != null) {
            sheet.outline(x, y, width, height, border, pen);
        }
    }
}
