package fr.completude.reading.child;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import com.sun.jna.ptr.IntByReference;
import fr.completude.reading.child.lines.Ink;
import fr.completude.reading.child.lines.Plane;
import fr.completude.reading.child.lines.Shape;
import fr.completude.reading.child.lines.StretchFinder;

/**
 * A quick look at a page, to decide whether and how it is worth reading: a few hundredths of a second instead of the
 * seconds that OCR of a blank page, a portrait or a page on its side would take.
 *
 * @param inkShare share of the page that is dark on its surroundings
 * @param toneShare share of the page that is dark over an area of some millimetres, as pictures are and text is not
 * @param inRows shapes of the size of characters that stand side by side, as in upright text
 * @param inColumns shapes that stand one below the other, as in text on its side
 * @param characterHeight median height of the shapes in rows, in fractions of the page's height
 * @param lines which way the lines of text run
 * @param shapes the shapes of ink, px of the page reduced
 * @param reduction px of the page for a px of the page reduced
 */
record Glance(
        double inkShare,
        double toneShare,
        int inRows,
        int inColumns,
        double characterHeight,
        LineDirection lines,
        List<Shape> shapes,
        double reduction) {

    private static final int LEAST_LOOKED_AT = 1500;
    private static final int MOST_LOOKED_AT = 1760;
    private static final int SHORTEST_ROW = 4;
    private static final double PRINTED_SHARE = 0.1;
    private static final int MUCH_PRINT = 60;
    private static final double CELLS = 80;
    private static final int DARKER = 50;

    /** Looks at a grey page. */
    static Glance at(Leptonica leptonica, Pix grey) {
        return at(leptonica, grey, Math.max(grey.width(), grey.height()));
    }

    /**
     * Looks at a grey picture with a page in it.
     *
     * @param edge the longer one of the page, px of the picture
     */
    static Glance at(Leptonica leptonica, Pix grey, double edge) {
        return reduced(leptonica, grey, reduction(edge));
    }

    private static Glance reduced(Leptonica leptonica, Pix grey, double scale) {
        try (Pix small = grey.scaled(scale)) {
            Ink ink = Ink.on(new Plane(small.grey(), small.width(), small.height()));
            try (Pix black = Pix.ofBits(leptonica, ink.dark(), ink.width(), ink.height());
                    Pix white = Pix.ofBits(leptonica, ink.light(), ink.width(), ink.height())) {
                List<Shape> shapes = new InkShapes(leptonica).on(black, white);
                return of(
                        ink(leptonica, black),
                        tones(small),
                        LineDirection.of(leptonica, black),
                        shapes,
                        (double) grey.width() / small.width(),
                        small.height());
            }
        }
    }

    /** Which way the lines of a page run, where nothing else is asked. */
    static LineDirection direction(Leptonica leptonica, Pix grey) {
        try (Pix small = grey.scaled(reduction(Math.max(grey.width(), grey.height())))) {
            Ink ink = Ink.on(new Plane(small.grey(), small.width(), small.height()));
            try (Pix black = Pix.ofBits(leptonica, ink.dark(), ink.width(), ink.height())) {
                return LineDirection.of(leptonica, black);
            }
        }
    }

    private static Glance of(
            double inkShare,
            double toneShare,
            LineDirection lines,
            List<Shape> shapes,
            double reduction,
            double reducedHeight) {
        List<Shape> rows = printed(shapes);
        List<Shape> columns = printed(shapes.stream().map(Shape::transposed).toList());
        return new Glance(
                inkShare,
                toneShare,
                rows.size(),
                columns.size(),
                medianHeight(rows) / reducedHeight,
                lines,
                shapes,
                reduction);
    }

    /** Looks at a page turned, given how it looked before. */
    static Glance at(Leptonica leptonica, Pix turned, int degrees, Glance before) {
        if (!before.lines.isKnownTurned(degrees)) {
            return reduced(leptonica, turned, 1 / before.reduction);
        }
        boolean lying = degrees % 180 != 0;
        int width = (int) Math.round((lying ? turned.height() : turned.width()) / before.reduction);
        int height = (int) Math.round((lying ? turned.width() : turned.height()) / before.reduction);
        List<Shape> shapes = before.shapes.stream()
                .map(shape -> shape.turned(degrees, width, height))
                .toList();
        return of(
                before.inkShare,
                before.toneShare,
                before.lines.turned(degrees),
                shapes,
                before.reduction,
                lying ? width : height);
    }

    /** Halving is many times quicker than any other reduction, and loses less. */
    private static double reduction(double longEdge) {
        double scale = 1;
        while (longEdge * scale / 2 >= LEAST_LOOKED_AT) {
            scale /= 2;
        }
        return longEdge * scale > MOST_LOOKED_AT ? MOST_LOOKED_AT / longEdge : scale;
    }

    /** Whether there can be text; textures of pictures, too, have some shapes side by side, but few of all they have. */
    boolean hasText() {
        int printed = Math.max(inRows, inColumns);
        boolean stands = printed >= 12 && printed >= PRINTED_SHARE * shapes.size();
        return printed >= MUCH_PRINT || stands || (printed >= 3 && inkShare < 0.02);
    }

    /** Whether there can be a picture of the size of an identity photo. */
    boolean hasPicture() {
        return toneShare > 0.004;
    }

    /** Whether the page seems to lie on its side. */
    boolean looksSideways() {
        int more = Math.max(inRows, inColumns);
        boolean told = more > 40 && more > 1.5 * Math.min(inRows, inColumns);
        return told ? inColumns > inRows : lines.sure() && lines.down() && inColumns > inRows;
    }

    /** Degrees clockwise by which the lines of text are slanted. */
    double slant() {
        return lines.slant();
    }

    /** The shapes darker than their ground, each left, top, width, height. */
    int[][] darkShapes() {
        return shapes.stream()
                .filter(shape -> !shape.light())
                .map(shape -> new int[] {shape.left(), shape.top(), shape.width(), shape.height()})
                .toArray(int[][]::new);
    }

    private static double ink(Leptonica leptonica, Pix black) {
        IntByReference count = new IntByReference();
        leptonica.pixCountPixels(black.pointer(), count, null);
        return (double) count.getValue() / ((double) black.width() * black.height());
    }

    /** Share of the cells of a coarse grid that are clearly darker than the paper. */
    private static double tones(Pix page) {
        try (Pix cells = page.scaled(Math.min(1, CELLS / Math.max(page.width(), page.height())))) {
            byte[] grey = cells.grey();
            int[] sorted = IntStream.range(0, grey.length)
                    .map(i -> grey[i] & 0xFF)
                    .sorted()
                    .toArray();
            int paper = sorted[sorted.length - 1 - sorted.length / 20];
            return (double) Arrays.stream(sorted)
                            .filter(cell -> cell < paper - DARKER)
                            .count()
                    / sorted.length;
        }
    }

    /** The shapes that stand in rows as print does. */
    private static List<Shape> printed(List<Shape> shapes) {
        return StretchFinder.among(shapes).stream()
                .filter(stretch -> stretch.shapes().size() >= SHORTEST_ROW)
                .flatMap(stretch -> stretch.shapes().stream())
                .toList();
    }

    private static double medianHeight(List<Shape> shapes) {
        int[] heights = shapes.stream().mapToInt(Shape::height).sorted().toArray();
        return heights.length == 0 ? 0 : heights[heights.length / 2];
    }
}
