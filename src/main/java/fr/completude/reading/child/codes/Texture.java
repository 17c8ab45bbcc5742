package fr.completude.reading.child.codes;

/**
 * A page seen as small square blocks: where about half is dark and half bright, finely mixed, there may be a code.
 * Lines of text are brighter, as paper shows between them; pictures are smoother.
 */
final class Texture {

    /** Blocks along the longer edge of a page; on A4 a block is 1.2 mm wide. */
    private static final int BLOCKS = 250;

    private static final int LEAST_BLOCK = 4;
    private static final int LEAST_CONTRAST = 50;
    private static final double BRIGHTEST = 0.30;
    private static final double DARKEST = 0.80;
    private static final double MIXED = 0.5;

    private final int block;
    private final int columns;
    private final int rows;
    private final boolean[] marked;

    private Texture(int block, int columns, int rows, boolean[] marked) {
        this.block = block;
        this.columns = columns;
        this.rows = rows;
        this.marked = marked;
    }

    static Texture of(Grey page) {
        int block = Math.max(LEAST_BLOCK, Math.max(page.width(), page.height()) / BLOCKS);
        int columns = page.width() / block;
        int rows = page.height() / block;
        int[] mean = new int[columns * rows];
        int[] low = new int[columns * rows];
        int[] high = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                look(page, column * block, row * block, block, row * columns + column, mean, low, high);
            }
        }
        return new Texture(block, columns, rows, marks(columns, rows, mean, low, high));
    }

    private static void look(Grey page, int left, int top, int block, int at, int[] mean, int[] low, int[] high) {
        byte[] values = page.values();
        int sum = 0;
        int min = 255;
        int max = 0;
        for (int y = top; y < top + block; y++) {
            int line = y * page.width();
            for (int x = left; x < left + block; x++) {
                int value = values[line + x] & 0xFF;
                sum += value;
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
        }
        mean[at] = sum / (block * block);
        low[at] = min;
        high[at] = max;
    }

    /** Each block is judged with those around it, as it alone may hold a single module. */
    private static boolean[] marks(int columns, int rows, int[] mean, int[] low, int[] high) {
        boolean[] marked = new boolean[columns * rows];
        for (int row = 1; row < rows - 1; row++) {
            for (int column = 1; column < columns - 1; column++) {
                int darkest = 255;
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
                marked[row * columns + column] = contrast >= LEAST_CONTRAST
                        && dark >= BRIGHTEST
                        && dark <= DARKEST
                        && span / 9.0 >= MIXED * contrast;
            }
        }
        return marked;
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

    boolean isMarked(int column, int row) {
        return column >= 0 && row >= 0 && column < columns && row < rows && marked[row * columns + column];
    }
}
