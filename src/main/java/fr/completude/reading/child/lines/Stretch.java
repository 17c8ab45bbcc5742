package fr.completude.reading.child.lines;

import java.util.List;

/**
 * Shapes side by side with no wide gap between them: a line of text or a part of one, px of the page set straight.
 *
 * @param shapes from left to right
 */
public record Stretch(double left, double top, double right, double bottom, List<Shape> shapes) {

    /** The smallest stretch around shapes, of which there is at least one. */
    static Stretch around(List<Shape> shapes) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (Shape shape : shapes) {
            left = Math.min(left, shape.left());
            top = Math.min(top, shape.top());
            right = Math.max(right, shape.right());
            bottom = Math.max(bottom, shape.bottom());
        }
        return new Stretch(left, top, right, bottom, List.copyOf(shapes));
    }

    /** Its width, px. */
    public double width() {
        return right - left;
    }

    /** Its height, px. */
    public double height() {
        return bottom - top;
    }

    /** Whether its text is light on dark ground. */
    public boolean isLight() {
        return shapes.get(0).light();
    }

    /** How much of the lower one's height two stretches share, 0 to 1. */
    double sharedHeight(Stretch other) {
        double shared = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return Math.max(0, shared) / Math.max(1, Math.min(height(), other.height()));
    }
}
