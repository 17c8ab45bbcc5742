package fr.completude.sample.photo;

import java.awt.Color;
import java.awt.geom.Path2D;

/**
 * Paints neck, shoulders and collar, in heads from the crown.
 */
final class BustPainter {

    private final Brush brush;
    private final Traits traits;
    private final Color shadow;

    BustPainter(Brush brush, Traits traits) {
        this.brush = brush;
        this.traits = traits;
        this.shadow = traits.shadow();
    }

    void paint() {
        double neck = traits.jaw() * 0.82;
        Path2D shoulders = Brush.both(Brush.curve(
                0,
                1.1,
                neck * 0.6,
                1.1,
                neck,
                1.08,
                neck * 1.1,
                1.02,
                neck * 1.5,
                1.12,
                0.55,
                1.13,
                0.78,
                1.27,
                0.9,
                1.5,
                0.95,
                2.6,
                0.95,
                2.6,
                0.5,
                2.6,
                0.2,
                2.6,
                0,
                2.6));
        Path2D throat = Brush.both(Brush.curve(
                0,
                0.8,
                neck * 0.5,
                0.8,
                neck,
                0.8,
                neck,
                0.9,
                neck,
                0.94,
                neck * 0.98,
                1.0,
                neck * 1.1,
                1.03,
                neck,
                1.1,
                neck * 0.5,
                1.19,
                0,
                1.22));
        brush.fill(shoulders, traits.cloth());
        brush.within(shoulders, () -> {
            brush.softPair(0.75, 1.5, 0.35, 0.6, Color.BLACK, 0.35);
            brush.soft(-0.4, 1.25, 0.3, 0.14, Color.WHITE, 0.12);
            brush.soft(0, 1.2, 0.32, 0.12, Color.BLACK, 0.3);
        });
        brush.fill(throat, traits.skin());
        brush.within(throat, () -> {
            brush.soft(0, 0.99, 0.34, 0.16, shadow, 0.75);
            brush.softPair(neck, 1.0, 0.12, 0.25, shadow, 0.5);
            brush.soft(0, 1.12, 0.03, 0.06, Color.WHITE, 0.12);
        });
        Path2D collar = Brush.both(Brush.curve(
                0,
                1.23,
                neck * 0.5,
                1.2,
                neck,
                1.1,
                neck * 1.12,
                1.02,
                neck * 1.24,
                1.05,
                neck * 1.24,
                1.07,
                neck * 1.1,
                1.14,
                neck * 0.7,
                1.24,
                neck * 0.4,
                1.275,
                0,
                1.275));
        brush.fill(collar, Traits.mixed(traits.cloth(), Color.BLACK, 0.3));
    }
}
