package fr.completude.reading.child.codes;

/**
 * A page seen as small square blocks: where about half is dark and half bright, finely mixed, there may be a code.
 * Lines of text are brighter, as paper shows between them; pictures are smoother.
 */
final class Texture {

    /** Blocks along the longer edge of a page; on A4 a block is 1.2 mm wide. */
    private static final int BLOCKS = 250;

    private static final int LEAST_BLOCK = 4;
    private static final int WHITE = 255;
    private static final int LEAST_CONTRAST = 50;
    private static final double BRIGHTEST = 0.30;
    private static final double DARKEST = 0.80;
    private static final double MIXED = 0.5;

    private final int block;
    private final int columns;
    private final int rows;
    private final int[] mean;
    private final int[] low;
    private final int[] high;

    private Texture(int block, int columns, int rows) {
        this.block = block;
        this.columns = columns;
        this.rows = rows;
        this.mean = new int[columns * rows];
        this.low = new int[columns * rows];
        this.high = new int[columns * rows];
    }

    static Texture of(Grey page) {
        int block = Math.max(LEAST_BLOCK, Math.max(page.width(), page.height()) / BLOCKS);
        Texture texture = new Texture(block, page.width() / block, page.height() / block);
        for (int row = 0; row < texture.rows; row++) {
            for (int column = 0; column < texture.columns; column++) {
                texture.look(page, column * block, row * block, row * texture.columns + column);
            }
        }
        return texture;
    }

    /** The same in blocks twice as wide, for codes with large modules. */
    Texture coarser() {
        Texture coarse = new Texture(block * 2, columns / 2, rows / 2);
        for (int row = 0; row < coarse.rows; row++) {
            for (int column = 0; column < coarse.columns; column++) {
                int at = row * coarse.columns + column;
                coarse.low[at] = WHITE;
                for (int quarter = 0; quarter < 4; quarter++) {
                    int from = (2 * row + quarter / 2) * columns + 2 * column + quarter % 2;
                    coarse.mean[at] += mean[from] / 4;
                    coarse.low[at] = Math.min(coarse.low[at], low[from]);
                    coarse.high[at] = Math.max(coarse.high[at], high[from]);
                }
            }
        }
        return coarse;
    }

    private void look(Grey page, int left, int top, int at) {
        byte[] values = page.values();
        int width = page.width();
        int across = block;
        int sum = 0;
        int min = WHITE;
        int max = 0;
        int count = 0;
        // No module is lower than two rows.
        for (int y = top; y < top + across; y += 2) {
            count += across;
            int from = y * width + left;
            for (int x = from, end = from + across; x < end; x++) {
                int value = values[x] & 0xFF;
                sum += value;
                if (value < min) {
                    min = value;
                }
                if (value > max) {
                    max = value;
                }
            }
        }
        mean[at] = sum / count;
        low[at] = min;
        high[at] = max;
    }

    int block() {
        return block;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /**
     * The blocks, row after row, in which there may be a code. A block is judged with those around it, as it alone may
     * hold a single module.
     */
    boolean[] marked() {
        boolean[] marked = new boolean[columns * rows];
        int[] darkest = new int[columns];
        int[] brightest = new int[columns];
        int[] sum = new int[columns];
        int[] span = new int[columns];
        for (int row = 1; row < rows - 1; row++) {
            // What three blocks one above the other have in common serves three blocks side by side.
            for (int column = 0; column < columns; column++) {
                int above = (row - 1) * columns + column;
                int at = above + columns;
                int below = at + columns;
                darkest[column] = Math.min(low[at], Math.min(low[above], low[below]));
                brightest[column] = Math.max(high[at], Math.max(high[above], high[below]));
                sum[column] = mean[above] + mean[at] + mean[below];
                span[column] = high[above] + high[at] + high[below] - low[above] - low[at] - low[below];
            }
            for (int column = 1; column < columns - 1; column++) {
                int left = column - 1;
                int right = column + 1;
                int bright = Math.max(brightest[column], Math.max(brightest[left], brightest[right]));
                int contrast = bright - Math.min(darkest[column], Math.min(darkest[left], darkest[right]));
                marked[row * columns + column] = contrast >= LEAST_CONTRAST
                        && isMixed(
                                contrast,
                                bright - (sum[left] + sum[column] + sum[right]) / 9.0,
                                (span[left] + span[column] + span[right]) / 9.0);
            }
        }
        return marked;
    }

    /** @param darker than its brightest point the whole is, on average */
    private static boolean isMixed(int contrast, double darker, double span) {
        double dark = darker / contrast;
        return dark >= BRIGHTEST && dark <= DARKEST && span >= MIXED * contrast;
    }
}
