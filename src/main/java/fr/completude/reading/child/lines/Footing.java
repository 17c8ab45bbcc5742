package fr.completude.reading.child.lines;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How lines of print stand: in the Latin alphabet many more letters rise above the small ones than hang below the line,
 * so on a page upside down more seem to hang.
 *
 * @param rising letters higher than the small ones of their line that stand on it as those do
 * @param hanging letters that begin as high as the small ones and end lower
 */
public record Footing(int rising, int hanging) {

    private static final int LEAST_SHAPES = 8;
    private static final double TALL = 1.2;
    private static final double NEAR = 0.14;
    private static final int ENOUGH = 20;
    private static final int CLEARLY = 2;

    /** Counts the letters of lines set straight. */
    public static Footing of(List<Stretch> lines) {
        int rising = 0;
        int hanging = 0;
        for (Stretch line : lines) {
            if (line.shapes().size() >= LEAST_SHAPES) {
                int top = median(line, Shape::top);
                int bottom = median(line, Shape::bottom);
                double near = Math.max(1, NEAR * (bottom - top));
                for (Shape shape : line.shapes()) {
                    boolean tall = shape.height() > TALL * (bottom - top);
                    rising += tall && Math.abs(shape.bottom() - bottom) <= near ? 1 : 0;
                    hanging += tall && Math.abs(shape.top() - top) <= near ? 1 : 0;
                }
            }
        }
        return new Footing(rising, hanging);
    }

    private static int median(Stretch line, ToIntFunction<Shape> edge) {
        int[] edges = line.shapes().stream().mapToInt(edge).toArray();
        Arrays.sort(edges);
        return edges[edges.length / 2];
    }

    /** Whether that is clear; capitals and digits alone tell nothing. */
    public boolean isUpsideDown() {
        return hanging >= ENOUGH && hanging > CLEARLY * rising;
    }
}
