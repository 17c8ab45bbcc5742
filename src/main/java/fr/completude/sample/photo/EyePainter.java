package fr.completude.sample.photo;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/**
 * Paints an eye with its lids and brow.
 */
final class EyePainter {

    private static final Color WHITE_OF_EYE = new Color(0xEEE9E4);
    private static final Color LASH = new Color(0x1A0F0B);

    private final Brush brush;
    private final Traits traits;
    private final Color shadow;

    EyePainter(Brush brush, Traits traits, Color shadow) {
        this.brush = brush;
        this.traits = traits;
        this.shadow = shadow;
    }

    /** Paints one eye: side -1 on the left of the picture, 1 on its right. */
    void paint(int side) {
        double x = side * traits.eyeGap();
        double y = HeadPainter.EYES;
        double w = side * 0.066;
        Path2D upper = Brush.curve(x - w, y + 0.010, x - w * 0.6, y - 0.028, x + w * 0.35, y - 0.036, x + w, y - 0.004);
        Path2D opening = new Path2D.Double(upper);
        opening.curveTo(x + w * 0.6, y + 0.024, x - w * 0.4, y + 0.03, x - w, y + 0.010);
        Shape eye = new Area(opening);
        brush.fill(eye, WHITE_OF_EYE);
        brush.within(eye, () -> ball(x, y - 0.001));
        brush.line(upper, LASH, 0.85, 0.009);
        brush.line(
                Brush.curve(
                        x - w * 0.9, y - 0.018, x - w * 0.5, y - 0.05, x + w * 0.4, y - 0.056, x + w * 1.05, y - 0.018),
                shadow,
                0.5,
                0.005);
        brush.line(
                Brush.curve(x - w * 0.8, y + 0.019, x - w * 0.3, y + 0.034, x + w * 0.5, y + 0.026, x + w, y - 0.002),
                shadow,
                0.45,
                0.004);
        brow(side, x, y - 0.088);
    }

    private void ball(double x, double y) {
        brush.fill(Brush.oval(x, y, 0.0285, 0.0285), Traits.mixed(traits.iris(), Color.BLACK, 0.35));
        brush.fill(Brush.oval(x, y, 0.0245, 0.0245), traits.iris());
        brush.soft(x, y + 0.012, 0.018, 0.012, Color.WHITE, 0.25);
        brush.fill(Brush.oval(x, y, 0.0115, 0.0115), new Color(0x0A0808));
        brush.fill(Brush.oval(x - 0.008, y - 0.009, 0.0052, 0.0052), Color.WHITE);
        brush.soft(x, y - 0.034, 0.08, 0.026, Color.BLACK, 0.5);
    }

    private void brow(int side, double x, double y) {
        double w = side * 0.088;
        double thick = 0.019 * traits.brow();
        Path2D shape = Brush.curve(
                x - w * 0.85,
                y + 0.008,
                x - w * 0.3,
                y - 0.014,
                x + w * 0.4,
                y - 0.02,
                x + w,
                y + 0.012,
                x + w * 0.4,
                y - 0.02 + thick,
                x - w * 0.3,
                y - 0.014 + thick * 1.4,
                x - w * 0.85,
                y + 0.008 + thick);
        Color colour = Traits.mixed(traits.hair(), LASH, 0.35);
        brush.fill(shape, Brush.alpha(colour, 0.72));
        brush.line(shape, colour, 0.25, 0.008);
    }
}
