package fr.completude.reading.child;

/**
 * How sharp the print on a page is. Along rows of pixels, each passage from paper to ink or back that is about as deep
 * as the page's contrast is measured: its depth over its steepest step is its width, one or two pixels for crisp print,
 * the wider the more blurred, whatever the size of the letters. The median over the page tells; noise, which is not as
 * deep, and shadows, which are few, do not count.
 */
final class Sharpness {

    private static final int ROWS = 500;
    private static final double DEEP = 0.4;
    private static final int LEAST_DEPTH = 25;
    private static final int TOLERANCE = 3;
    private static final int ENOUGH_EDGES = 60;

    /** Widths in quarters of a pixel. */
    private static final int BINS = 64;

    private static final double FINE = 4.0;
    private static final double CRISP = 2.2;
    private static final double ILLEGIBLE = 7.5;

    private final int[] widths = new int[BINS];
    private int edges;

    private Sharpness() {}

    /**
     * From 0 (nothing to be read) to 1 (crisp), for print that is about 16 pixels high.
     *
     * @param grey values row after row
     */
    static double of(byte[] grey, int width, int height) {
        int step = Math.max(1, height / ROWS);
        int depth = Math.max(LEAST_DEPTH, (int) (DEEP * 255 * Exposure.of(grey).contrast()));
        Sharpness sharpness = new Sharpness();
        for (int y = 0; y < height; y += step) {
            sharpness.row(grey, y * width, width, depth);
        }
        return sharpness.value();
    }

    private void row(byte[] grey, int from, int width, int depth) {
        int before = 0;
        int start = 0;
        int steepest = 0;
        int direction = 0;
        if (width < 3) {
            return;
        }
        int left = grey[from] & 0xFF;
        int middle = grey[from + 1] & 0xFF;
        for (int x = 1; x + 1 < width; x++) {
            int right = grey[from + x + 1] & 0xFF;
            int value = left + 2 * middle + right;
            left = middle;
            middle = right;
            if (x == 1) {
                before = value;
                start = value;
                continue;
            }
            int step = value - before;
            boolean goesOn = direction > 0 ? step >= -TOLERANCE : direction < 0 && step <= TOLERANCE;
            if (goesOn) {
                steepest = Math.max(steepest, Math.abs(step));
            } else {
                edge(Math.abs(before - start), steepest, depth * 4);
                direction = Integer.signum(step);
                start = before;
                steepest = Math.abs(step);
            }
            before = value;
        }
    }

    private void edge(int passage, int steepest, int depth) {
        if (passage >= depth && steepest > 0) {
            widths[Math.min(BINS - 1, (int) (FINE * passage / steepest))]++;
            edges++;
        }
    }

    private double value() {
        if (edges < ENOUGH_EDGES) {
            return 0;
        }
        int seen = 0;
        int bin = 0;
        while (seen + widths[bin] < edges / 2.0) {
            seen += widths[bin++];
        }
        double median = (bin + (edges / 2.0 - seen) / widths[bin]) / FINE;
        return Math.min(1, Math.max(0, (ILLEGIBLE - median) / (ILLEGIBLE - CRISP)));
    }
}
