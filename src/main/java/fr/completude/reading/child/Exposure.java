package fr.completude.reading.child;

/**
 * How a page is exposed.
 *
 * @param contrast how much darker its ink is than its paper, 0 to 1
 * @param depth how much darker its darkest print is, 0 to 1, be there ever so little of it
 * @param glare share of it that is blown out, as under a flash; a scan, whose paper is white throughout, has none
 */
record Exposure(double contrast, double depth, double glare) {

    private static final int SAMPLES = 400_000;
    private static final int LEVELS = 256;
    private static final double INK = 0.005;
    private static final double DARKEST = 0.0002;
    private static final double PAPER = 0.8;

    /** Print on the back of thin paper is no darker on its front; pencil is. */
    private static final double SHINES_THROUGH = 0.14;

    /** Grey paper photographed as it should be stays below this. */
    private static final int WHITE_PAPER = 238;

    private static final int BLOWN_OUT = 252;

    /** Of an image of grey values row after row. */
    static Exposure of(byte[] grey) {
        // An odd step, so that all columns are met.
        int step = Math.max(1, grey.length / SAMPLES) | 1;
        int[] levels = new int[LEVELS];
        int count = 0;
        for (int i = 0; i < grey.length; i += step) {
            levels[grey[i] & 0xFF]++;
            count++;
        }
        int ink = level(levels, INK * count);
        int darkest = level(levels, DARKEST * count);
        int paper = level(levels, PAPER * count);
        double blown = 0;
        for (int i = BLOWN_OUT; i < LEVELS; i++) {
            blown += levels[i];
        }
        return new Exposure(
                Math.max(0, paper - ink) / (LEVELS - 1.0),
                Math.max(0, paper - darkest) / (LEVELS - 1.0),
                paper < WHITE_PAPER && count > 0 ? blown / count : 0);
    }

    /** Whether there is nothing but what shines through from the other side. */
    boolean isBlank() {
        return depth < SHINES_THROUGH;
    }

    private static int level(int[] levels, double share) {
        double seen = 0;
        for (int i = 0; i < LEVELS; i++) {
            seen += levels[i];
            if (seen > share) {
                return i;
            }
        }
        return LEVELS - 1;
    }
}
