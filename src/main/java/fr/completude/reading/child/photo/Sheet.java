package fr.completude.reading.child.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A sheet from a booth: one portrait printed several times in a grid without a gap between the prints.
 */
final class Sheet {

    /** Side of the small copies that are compared, in pixels. */
    private static final int SIDE = 24;

    /** Correlation of two prints of one negative; two people of the same pose stay well below. */
    private static final double SAME = 0.9;

    private Sheet() {}

    /** The prints of a sheet, in pixels of the page; the shot itself when it is not a sheet. */
    static List<View> prints(Shot shot) {
        List<Head> heads = shot.heads();
        int columns = lines(heads, head -> head.centre().x());
        int rows = lines(heads, head -> head.centre().y());
        if (heads.size() < 2 || columns * rows != heads.size() || !alike(shot)) {
            return List.of(shot.view());
        }
        List<View> prints = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                prints.add(shot.view().part((double) column / columns, (double) row / rows, 1.0 / columns, 1.0 / rows));
            }
        }
        return List.copyOf(prints);
    }

    /** How many lines the heads stand on: two heads are on one line when they are less than half a head apart. */
    private static int lines(List<Head> heads, ToDoubleFunction<Head> place) {
        List<Head> sorted = heads.stream()
                .sorted((a, b) -> Double.compare(place.applyAsDouble(a), place.applyAsDouble(b)))
                .toList();
        int lines = sorted.isEmpty() ? 0 : 1;
        for (int i = 1; i < sorted.size(); i++) {
            double step = place.applyAsDouble(sorted.get(i)) - place.applyAsDouble(sorted.get(i - 1));
            lines += step > sorted.get(i).height() * 0.5 ? 1 : 0;
        }
        return lines;
    }

    private static boolean alike(Shot shot) {
        List<double[]> copies = shot.heads().stream()
                .flatMap(head -> Stream.of(copy(shot.picture(), head)))
                .toList();
        return copies.stream().allMatch(copy -> correlation(copies.get(0), copy) >= SAME);
    }

    private static double[] copy(Pixels picture, Head head) {
        Pixels small = View.square(head.centre(), head.height(), head.roll()).draw(picture, SIDE, SIDE);
        double[] grey = new double[SIDE * SIDE];
        double mean = 0;
        for (int i = 0; i < grey.length; i++) {
            int row = i / SIDE;
            grey[i] = Pixels.luma(small.at(i % SIDE, row));
            mean += grey[i] / grey.length;
        }
        for (int i = 0; i < grey.length; i++) {
            grey[i] -= mean;
        }
        return grey;
    }

    private static double correlation(double[] a, double[] b) {
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += a[i] * b[i];
            aa += a[i] * a[i];
            bb += b[i] * b[i];
        }
        return ab / Math.sqrt(Math.max(1, aa) * Math.max(1, bb));
    }
}
