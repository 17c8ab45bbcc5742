package fr.completude.reading.child.lines;

import java.util.Arrays;
import java.util.List;

/**
 * How much a stretch looks like print: most of its shapes stand on one straight line and are about as high as each
 * other. Textures of pictures, codes and signatures do not.
 *
 * @param onLine share of the shapes that stand on the line
 * @param alike share of the shapes of about the usual height
 * @param cover widths of all shapes as a share of the width of the stretch; above 1 shapes lie within each other
 */
record Evenness(double onLine, double alike, double cover) {

    private static final double OFF_LINE = 0.22;
    private static final double LOWER = 0.45;
    private static final double HIGHER = 1.3;
    private static final double LEAST_ON_LINE = 0.5;
    private static final double LEAST_ALIKE = 0.6;
    private static final double MOST_COVER = 1.3;

    static Evenness of(Stretch stretch) {
        List<Shape> shapes = stretch.shapes();
        double usual = quantile(shapes.stream().mapToDouble(Shape::height).toArray(), 0.75);
        int third = Math.max(1, shapes.size() / 3);
        List<Shape> first = shapes.subList(0, third);
        List<Shape> last = shapes.subList(shapes.size() - third, shapes.size());
        double from = quantile(first.stream().mapToDouble(Shape::bottom).toArray(), 0.5);
        double to = quantile(last.stream().mapToDouble(Shape::bottom).toArray(), 0.5);
        double start = quantile(first.stream().mapToDouble(Shape::centreX).toArray(), 0.5);
        double end = quantile(last.stream().mapToDouble(Shape::centreX).toArray(), 0.5);
        double slope = end > start ? (to - from) / (end - start) : 0;
        double near = Math.max(1.5, OFF_LINE * usual);
        long onLine = shapes.stream()
                .filter(shape -> Math.abs(shape.bottom() - from - slope * (shape.centreX() - start)) <= near)
                .count();
        long alike = shapes.stream()
                .filter(shape -> shape.height() >= LOWER * usual && shape.height() <= HIGHER * usual)
                .count();
        double widths = shapes.stream().mapToDouble(Shape::width).sum();
        double count = shapes.size();
        return new Evenness(onLine / count, alike / count, widths / Math.max(1, stretch.width()));
    }

    boolean looksLikePrint() {
        return onLine >= LEAST_ON_LINE && alike >= LEAST_ALIKE && cover <= MOST_COVER;
    }

    private static double quantile(double[] values, double share) {
        Arrays.sort(values);
        return values[(int) (values.length * share)];
    }
}
