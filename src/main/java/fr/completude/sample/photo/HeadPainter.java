package fr.completude.sample.photo;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/**
 * Paints head and features. The origin is the crown, the chin is at (0, 1); proportions follow the
 * canon: eyes half way down, nose two thirds of the way from brow to chin, mouth a third of the way from nose to chin.
 */
final class HeadPainter {

    static final double EYES = 0.495;
    static final double MOUTH = 0.808;

    private static final Color LIGHT = new Color(0xFFF4E8);

    private final Brush brush;
    private final Traits traits;
    private final Color shadow;

    HeadPainter(Brush brush, Traits traits) {
        this.brush = brush;
        this.traits = traits;
        this.shadow = traits.shadow();
    }

    void head() {
        ears();
        Shape face = outline();
        brush.fill(face, traits.skin());
        brush.within(face, this::modelling);
        brush.line(face, shadow, 0.25, 0.004);
    }

    void features() {
        EyePainter eyes = new EyePainter(brush, traits, shadow);
        eyes.paint(-1);
        eyes.paint(1);
        nose();
        mouth();
    }

    Shape outline() {
        double w = traits.cheek();
        double j = traits.jaw();
        return new Area(Brush.both(Brush.curve(
                0, 0, w * 0.62, 0, w * 1.04, 0.16, w * 1.03, 0.40, w * 1.03, 0.56, w * 0.98, 0.68, j, 0.80, j * 0.82,
                0.92, j * 0.45, 1.0, 0, 1.0)));
    }

    private void ears() {
        for (int side : new int[] {-1, 1}) {
            double x = side * (traits.cheek() * 1.03 + 0.012);
            brush.fill(Brush.oval(x, 0.565, 0.042, 0.095), Traits.mixed(traits.skin(), shadow, 0.22));
            brush.soft(x + side * 0.008, 0.55, 0.022, 0.06, shadow, 0.55);
        }
    }

    private void modelling() {
        double w = traits.cheek();
        brush.softPair(w * 1.12, 0.55, 0.15, 0.5, shadow, 0.5);
        brush.softPair(w * 0.95, 0.88, 0.2, 0.22, shadow, 0.42);
        brush.soft(0, 0.24, 0.24, 0.17, LIGHT, 0.26);
        brush.softPair(w * 0.62, 0.65, 0.1, 0.09, new Color(0xC85A4A), 0.16);
        brush.softPair(w * 0.58, 0.6, 0.085, 0.06, LIGHT, 0.2);
        brush.softPair(traits.eyeGap(), EYES - 0.012, 0.105, 0.065, shadow, 0.36);
        brush.softPair(0.048, EYES - 0.03, 0.035, 0.07, shadow, 0.3);
        brush.softPair(traits.eyeGap() * 0.95, EYES + 0.065, 0.08, 0.03, shadow, 0.14);
        brush.soft(0, 0.955, 0.075, 0.045, LIGHT, 0.18);
        brush.soft(0, 1.01, 0.16, 0.035, shadow, 0.4);
        brush.softPair(traits.nose() * 1.45, 0.735, 0.035, 0.06, shadow, 0.16);
    }

    private void nose() {
        double n = traits.nose();
        brush.softPair(n * 0.62, 0.6, 0.03, 0.12, shadow, 0.2);
        brush.soft(0, 0.57, 0.022, 0.12, LIGHT, 0.3);
        brush.soft(0, 0.715, n * 1.1, 0.03, shadow, 0.38);
        brush.softPair(n * 0.85, 0.685, 0.026, 0.032, shadow, 0.35);
        brush.soft(0, 0.668, 0.045, 0.036, LIGHT, 0.32);
        brush.softPair(n * 0.48, 0.706, 0.024, 0.012, new Color(0x2A120C), 0.9);
        brush.line(
                Brush.both(Brush.curve(n * 0.95, 0.67, n * 1.14, 0.69, n * 1.05, 0.715, n * 0.8, 0.714)),
                shadow,
                0.5,
                0.006);
        brush.soft(0, 0.75, 0.016, 0.03, shadow, 0.2);
    }

    private void mouth() {
        double w = traits.mouthWidth();
        double up = 0.026 * traits.lips();
        double down = 0.042 * traits.lips();
        Path2D upper = Brush.both(Brush.curve(
                0,
                MOUTH - up * 0.8,
                w * 0.1,
                MOUTH - up * 0.9,
                w * 0.2,
                MOUTH - up * 1.15,
                w * 0.3,
                MOUTH - up,
                w * 0.55,
                MOUTH - up * 0.7,
                w * 0.8,
                MOUTH - 0.006,
                w,
                MOUTH + 0.002,
                w * 0.6,
                MOUTH + 0.004,
                w * 0.3,
                MOUTH + 0.006,
                0,
                MOUTH + 0.005));
        Path2D lower = Brush.both(Brush.curve(
                0,
                MOUTH + 0.004,
                w * 0.3,
                MOUTH + 0.005,
                w * 0.6,
                MOUTH + 0.003,
                w,
                MOUTH + 0.002,
                w * 0.75,
                MOUTH + down * 0.7,
                w * 0.4,
                MOUTH + down,
                0,
                MOUTH + down));
        brush.fill(lower, traits.lipColour());
        brush.fill(upper, Traits.mixed(traits.lipColour(), shadow, 0.3));
        brush.soft(0, MOUTH + down * 0.55, w * 0.55, down * 0.4, LIGHT, 0.28);
        brush.line(
                Brush.both(Brush.curve(
                        0, MOUTH + 0.005, w * 0.3, MOUTH + 0.007, w * 0.6, MOUTH + 0.002, w, MOUTH + 0.003)),
                new Color(0x3A1513),
                0.75,
                0.006);
        brush.softPair(w * 1.05, MOUTH + 0.004, 0.022, 0.02, shadow, 0.5);
        brush.soft(0, MOUTH + down + 0.022, w * 0.75, 0.026, shadow, 0.4);
    }
}
