package fr.completude.reading.child;

/** How sharp the print on a page is. */
final class Sharpness {

    private static final int SPAN = 6;
    private static final int CONTRAST = 50;
    private static final int ENOUGH_EDGES = 50;

    private Sharpness() {}

    /**
     * From 0 (nothing to be read) to 1 (crisp). An edge of crisp print passes from paper to ink within a pixel or two;
     * measured is the steepest step as a share of the whole passage, on average over all edges along the rows.
     *
     * @param grey values row after row
     */
    static double of(byte[] grey, int width, int height) {
        long edges = 0;
        double steepness = 0;
        for (int y = 0; y < height; y += 3) {
            int row = y * width;
            for (int x = 0; x + SPAN < width; x++) {
                int whole = Math.abs((grey[row + x + SPAN] & 0xFF) - (grey[row + x] & 0xFF));
                if (whole >= CONTRAST) {
                    edges++;
                    steepness += (double) steepest(grey, row + x) / whole;
                    x += SPAN;
                }
            }
        }
        if (edges < ENOUGH_EDGES) {
            return 0;
        }
        // A straight ramp over the span gives 1/6; print at its sharpest gives 1/2 to 1.
        return Math.min(1, Math.max(0, (steepness / edges - 1.0 / SPAN) * 1.4));
    }

    private static int steepest(byte[] grey, int from) {
        int steepest = 0;
        for (int i = from; i < from + SPAN; i++) {
            steepest = Math.max(steepest, Math.abs((grey[i + 1] & 0xFF) - (grey[i] & 0xFF)));
        }
        return steepest;
    }
}
