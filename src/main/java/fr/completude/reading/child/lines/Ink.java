package fr.completude.reading.child.lines;

/**
 * What stands out from the ground of a page, one bit a pixel, 32 to a word from the left, rows starting on a word.
 *
 * @param dark darker than the ground, as print is
 * @param light lighter than a dark ground, as in coloured headings
 * @param wordsPerRow words a row takes
 */
@SuppressWarnings("ArrayRecordComponent")
public record Ink(int[] dark, int[] light, int wordsPerRow, int width, int height) {

    private static final int WORD = Integer.SIZE;

    /** Print is darker than its ground by this share of it, at least; the patterns of identity cards are less so. */
    private static final double DARKER = 0.2;

    private static final int LEAST_CONTRAST = 20;

    /** The ground of light print is at most this bright. */
    private static final int DARK_GROUND = 150;

    /** Light print comes this much nearer to white. */
    private static final double LIGHTER = 0.3;

    /** Tells ink from ground. */
    public static Ink on(Plane page) {
        int width = page.width();
        int height = page.height();
        int wordsPerRow = (width + WORD - 1) / WORD;
        int[] dark = new int[wordsPerRow * height];
        int[] light = new int[wordsPerRow * height];
        Ground ground = Ground.of(page);
        int[] row = new int[width];
        byte[] grey = page.grey();
        for (int y = 0; y < height; y++) {
            ground.row(y, row);
            int start = y * width;
            int words = y * wordsPerRow;
            for (int x = 0; x < width; x++) {
                int paper = row[x];
                int difference = (grey[start + x] & 0xFF) - paper;
                if (difference < 0) {
                    if (-difference >= LEAST_CONTRAST && -difference >= DARKER * paper) {
                        dark[words + (x >> 5)] |= 1 << (31 - (x & 31));
                    }
                } else if (paper <= DARK_GROUND
                        && difference >= LEAST_CONTRAST
                        && difference >= LIGHTER * (255 - paper)) {
                    light[words + (x >> 5)] |= 1 << (31 - (x & 31));
                }
            }
        }
        return new Ink(dark, light, wordsPerRow, width, height);
    }
}
