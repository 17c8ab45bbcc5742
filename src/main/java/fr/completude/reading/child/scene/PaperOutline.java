package fr.completude.reading.child.scene;

import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.Optional;

import fr.completude.reading.child.image.Threshold;

/**
 * Finds the outline of a sheet or card photographed on a darker background. It finds nothing rather than cut off
 * what may be part of the document: the background must show on three sides at least and bear no print.
 */
public final class PaperOutline {

    private static final double SMALLEST = 0.15;
    private static final int LEAST_CONTRAST = 35;
    private static final double THINNEST_MARGIN = 0.015;
    private static final int PRINT_STEP = 60;
    private static final double MOST_PRINT = 0.02;

    private PaperOutline() {}

    /**
     * The outline on a small image, of some hundred pixels.
     *
     * @param grey values row after row
     */
    public static Optional<PageQuad> on(byte[] grey, int width, int height) {
        int threshold = Threshold.of(grey);
        boolean[] sheet = Blob.largestBrighterThan(threshold, grey, width, height);
        PageQuad quad = Cards.quad(sheet, width, height).orElseGet(() -> corners(sheet, width, height));
        double covered = (double) count(sheet) / sheet.length;
        boolean fits = covered > SMALLEST && covered > 0.75 * quad.area() && covered < 1.08 * quad.area();
        return fits
                        && !quad.isWholeImage()
                        && marginsSeen(quad) >= 3
                        && contrast(grey, sheet) >= LEAST_CONTRAST
                        && printOutside(grey, quad, width, height) < MOST_PRINT
                ? Optional.of(quad)
                : Optional.empty();
    }

    private static PageQuad corners(boolean[] sheet, int width, int height) {
        int[] best = {-1, -1, -1, -1};
        int[] reach = {Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        for (int y = 0; y < height; y++) {
            // Of the pixels of a row only the outermost reach out.
            for (int x : ends(sheet, y * width, width)) {
                reach(0, -x - y, y * width + x, reach, best);
                reach(1, x - y, y * width + x, reach, best);
                reach(2, x + y, y * width + x, reach, best);
                reach(3, y - x, y * width + x, reach, best);
            }
        }
        Point2D[] corners =
                Arrays.stream(best).mapToObj(at -> point(at, width, height)).toArray(Point2D[]::new);
        return new PageQuad(corners[0], corners[1], corners[2], corners[3]);
    }

    /** The first and the last pixel of a row that are of the sheet; none where it is not. */
    private static int[] ends(boolean[] sheet, int start, int width) {
        int first = 0;
        int last = width - 1;
        while (first < width && !sheet[start + first]) {
            first++;
        }
        while (last > first && !sheet[start + last]) {
            last--;
        }
        return first == width ? new int[0] : new int[] {first, last};
    }

    private static void reach(int corner, int towards, int at, int[] reach, int[] best) {
        if (towards > reach[corner]) {
            reach[corner] = towards;
            best[corner] = at;
        }
    }

    private static Point2D point(int at, int width, int height) {
        int row = at / width;
        return at < 0 ? new Point2D.Double() : new Point2D.Double((at % width + 0.5) / width, (row + 0.5) / height);
    }

    private static int marginsSeen(PageQuad quad) {
        double[] margins = {
            (quad.upperLeft().getY() + quad.upperRight().getY()) / 2,
            1 - (quad.upperRight().getX() + quad.lowerRight().getX()) / 2,
            1 - (quad.lowerRight().getY() + quad.lowerLeft().getY()) / 2,
            (quad.lowerLeft().getX() + quad.upperLeft().getX()) / 2
        };
        int seen = 0;
        for (double margin : margins) {
            seen += margin > THINNEST_MARGIN ? 1 : 0;
        }
        return seen;
    }

    private static int count(boolean[] sheet) {
        int count = 0;
        for (boolean inside : sheet) {
            count += inside ? 1 : 0;
        }
        return count;
    }

    private static double contrast(byte[] grey, boolean[] sheet) {
        long inside = 0;
        long outside = 0;
        for (int i = 0; i < grey.length; i++) {
            if (sheet[i]) {
                inside += grey[i] & 0xFF;
            } else {
                outside += grey[i] & 0xFF;
            }
        }
        int count = count(sheet);
        return (double) inside / count - (double) outside / Math.max(1, grey.length - count);
    }

    /** Share of the background that changes as sharply as print does. */
    private static double printOutside(byte[] grey, PageQuad quad, int width, int height) {
        long outside = 0;
        long sharp = 0;
        int keepOff = Math.max(2, Math.min(width, height) / 60);
        boolean[] held = new boolean[width];
        for (int y = 0; y < height; y += 2) {
            for (int x = 0; x < width; x++) {
                held[x] = quad.holds((double) x / width, (double) y / height);
            }
            for (int x = keepOff; x + keepOff < width; x++) {
                if (!held[x - keepOff] && !held[x + keepOff]) {
                    outside++;
                    int step = Math.abs((grey[y * width + x] & 0xFF) - (grey[y * width + x - 1] & 0xFF));
                    sharp += step > PRINT_STEP ? 1 : 0;
                }
            }
        }
        return outside == 0 ? 0 : (double) sharp / outside;
    }
}
