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
        int sum = 0;
        int min = WHITE;
        int max = 0;
        int count = 0;
        // No module is lower than two rows.
        for (int y = top; y < top + block; y += 2) {
            count += block;
            int line = y * page.width();
            for (int x = left; x < left + block; x++) {
                int value = values[line + x] & 0xFF;
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

    /** Whether there may be a code. A block is judged with those around it, as it alone may hold a single module. */
    boolean isMarked(int column, int row) {
        if (column < 1 || row < 1 || column >= columns - 1 || row >= rows - 1) {
            return false;
        }
        int darkest = WHITE;
        int brightest = 0;
        int sum = 0;
        int span = 0;
        for (int y = row - 1; y <= row + 1; y++) {
            for (int x = column - 1; x <= column + 1; x++) {
                int at = y * columns + x;
                darkest = Math.min(darkest, low[at]);
                brightest = Math.max(brightest, high[at]);
                sum += mean[at];
                span += high[at] - low[at];
            }
        }
        int contrast = brightest - darkest;
        double dark = contrast == 0 ? 0 : (brightest - sum / 9.0) / contrast;
        return contrast >= LEAST_CONTRAST && dark >= BRIGHTEST && dark <= DARKEST && span / 9.0 >= MIXED * contrast;
    }
}
