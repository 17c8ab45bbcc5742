package fr.completude.sample.photo;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.Random;

/**
 * Paints the hair: what falls behind the head first, then what covers the skull.
 */
final class HairPainter {

    private final Brush brush;
    private final Traits traits;
    private final Random random;

    HairPainter(Brush brush, Traits traits, Random random) {
        this.brush = brush;
        this.traits = traits;
        this.random = random;
    }

    void behind() {
        double w = traits.cheek() + traits.volume();
        switch (traits.cut()) {
            case LONG ->
                lock(new Area(Brush.both(Brush.curve(
                        0, -0.05, w, -0.06, w * 1.25, 0.3, w * 1.12, 0.7, w * 1.2, 1.0, w * 1.25, 1.3, w * 1.1, 1.45,
                        w * 0.7, 1.5, w * 0.3, 1.4, 0, 1.3))));
            case TIED -> lock(new Area(Brush.oval(0, -0.02, 0.13, 0.1)));
            case CURLY -> curls(w);
            case SHAVEN -> {}
            default -> lock(new Area(Brush.oval(0, 0.33, traits.cheek() * 1.08, 0.34)));
        }
    }

    /** Paints what covers the skull, given as the outline of the head. */
    void above(Shape skull) {
        if (traits.cut() == Traits.Cut.SHAVEN) {
            brush.within(
                    skull,
                    () -> brush.within(cap(0.02, 0.2), () -> brush.soft(0, 0.02, 0.5, 0.36, traits.hair(), 0.75)));
            return;
        }
        Shape cap = cap(traits.volume(), traits.cut() == Traits.Cut.TIED ? 0.15 : 0.19);
        brush.fill(cap, traits.hair());
        brush.within(cap, this::strands);
    }

    private Shape cap(double volume, double hairline) {
        double w = traits.cheek() * 1.03 + volume * 0.5;
        double part = traits.cut() == Traits.Cut.PARTED ? -0.12 : 0;
        Path2D cap = Brush.curve(
                -w,
                0.52,
                -w * 1.08,
                0.1,
                -w * 0.7,
                -volume,
                0,
                -volume,
                w * 0.7,
                -volume,
                w * 1.08,
                0.1,
                w,
                0.52,
                w * 0.97,
                0.44,
                w * 0.93,
                0.38,
                w * 0.86,
                0.34,
                w * 0.8,
                hairline + 0.08,
                w * 0.55,
                hairline,
                part,
                hairline - 0.03,
                -w * 0.55,
                hairline,
                -w * 0.8,
                hairline + 0.08,
                -w * 0.86,
                0.34,
                -w * 0.93,
                0.38,
                -w * 0.97,
                0.44,
                -w,
                0.52);
        return new Area(cap);
    }

    private void lock(Shape shape) {
        brush.fill(shape, Traits.mixed(traits.hair(), Color.BLACK, 0.25));
        brush.within(shape, () -> {
            for (int i = 0; i < 90; i++) {
                double x = (random.nextDouble() - 0.5) * 1.1;
                strand(Brush.curve(x * 0.6, -0.1, x, 0.2, x * 1.05, 0.8, x + spread(0.06), 1.6));
            }
        });
    }

    private void curls(double w) {
        for (int i = 0; i < 220; i++) {
            double angle = Math.PI * (0.95 + random.nextDouble() * 1.1);
            double reach = 0.75 + random.nextDouble() * 0.3;
            double x = Math.cos(angle) * (w + 0.03) * reach;
            double y = 0.36 + Math.sin(angle) * 0.44 * reach;
            brush.soft(x, y, 0.06, 0.055, Traits.mixed(traits.hair(), Color.BLACK, random.nextDouble() * 0.4), 0.95);
        }
    }

    private void strands() {
        double root = traits.cut() == Traits.Cut.PARTED ? -0.12 : 0;
        for (int i = 0; i < 260; i++) {
            double side = spread(1);
            double start = root + spread(0.06);
            double end = side * traits.cheek() * 1.15;
            strand(Brush.curve(
                    start, -0.02 - traits.volume(), start + end * 0.4, -0.02, end, 0.1, end + spread(0.04), 0.5));
        }
        brush.soft(-0.12, 0.06, 0.2, 0.07, Color.WHITE, 0.14);
        brush.softPair(traits.cheek() * 1.05, 0.35, 0.09, 0.25, Color.BLACK, 0.35);
    }

    private void strand(Shape line) {
        Color other = random.nextBoolean() ? Color.WHITE : Color.BLACK;
        brush.line(line, Traits.mixed(traits.hair(), other, 0.22), 0.28, 0.004 + random.nextDouble() * 0.004);
    }

    private double spread(double reach) {
        return (random.nextDouble() * 2 - 1) * reach;
    }
}
