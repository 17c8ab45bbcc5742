package fr.completude.reading.child.photo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * An object on a ground: connected pixels, and the rectangle they fill.
 */
final class Blot {

    /** Share of its rectangle that a print fills; a head and shoulders fill far less. */
    private static final double RECTANGULAR = 0.9;

    private final int area;
    private final List<Mark> outline;

    /**
     * @param members positions of its pixels, row by row from the upper left corner of the page
     * @param pageWidth pixels in a row
     */
    Blot(int[] members, int pageWidth) {
        this.area = members.length;
        this.outline = outline(members, pageWidth);
    }

    /** Whether the object fills its rectangle, as a print does. */
    boolean rectangular() {
        View rectangle = rectangle();
        return area >= RECTANGULAR * rectangle.width() * rectangle.height();
    }

    /** The tightest rectangle around the object, leaning at most 45 degrees. */
    View rectangle() {
        View best = around(0);
        for (double angle = -45; angle < 45; angle += 3) {
            best = smaller(best, around(angle));
        }
        double near = best.angle();
        for (double angle = near - 3; angle <= near + 3; angle += 0.25) {
            best = smaller(best, around(angle));
        }
        return best;
    }

    private static View smaller(View a, View b) {
        return b.width() * b.height() < a.width() * a.height() ? b : a;
    }

    private View around(double angle) {
        double radians = Math.toRadians(angle);
        double cos = Math.cos(radians);
        double sin = Math.sin(radians);
        double[] across = extent(m -> m.x() * cos + m.y() * sin);
        double[] down = extent(m -> m.y() * cos - m.x() * sin);
        double u = (across[0] + across[1]) / 2;
        double v = (down[0] + down[1]) / 2;
        return new View(
                new Mark(u * cos - v * sin, u * sin + v * cos), across[1] - across[0], down[1] - down[0], angle);
    }

    private double[] extent(ToDoubleFunction<Mark> along) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (Mark mark : outline) {
            double at = along.applyAsDouble(mark);
            least = Math.min(least, at);
            most = Math.max(most, at);
        }
        return new double[] {least, most};
    }

    /** The corners of the first and last pixel of each row: all that a rectangle around the object can touch. */
    private static List<Mark> outline(int[] members, int pageWidth) {
        int[] rows = Arrays.stream(members).map(m -> m / pageWidth).toArray();
        int top = Arrays.stream(rows).min().orElse(0);
        int height = Arrays.stream(rows).max().orElse(0) - top + 1;
        int[] first = new int[height];
        int[] last = new int[height];
        Arrays.fill(first, pageWidth);
        for (int i = 0; i < members.length; i++) {
            int x = members[i] % pageWidth;
            int row = rows[i] - top;
            first[row] = Math.min(first[row], x);
            last[row] = Math.max(last[row], x);
        }
        List<Mark> outline = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            for (int edge = 0; edge <= 1; edge++) {
                outline.add(new Mark(first[row], top + row + edge));
                outline.add(new Mark(last[row] + 1.0, top + row + edge));
            }
        }
        return List.copyOf(outline);
    }
}
