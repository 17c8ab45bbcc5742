package fr.completude.reading.child.lines;

import java.util.Arrays;

/**
 * The brightness of what a page is printed on, place by place: the median over tiles some letters wide, since even in
 * dense text most of a page is bare. Lone tiles that say otherwise, such as a bold heading, follow their neighbours.
 */
final class Ground {

    /** Edge of a tile, px of a page looked at with 1,500 to 3,000 px. */
    private static final int TILE = 32;

    private static final int BINS = 64;

    private final int[] tiles;
    private final int columns;
    private final int rows;

    private Ground(int[] tiles, int columns, int rows) {
        this.tiles = tiles;
        this.columns = columns;
        this.rows = rows;
    }

    static Ground of(Plane page) {
        int columns = (page.width() + TILE - 1) / TILE;
        int rows = (page.height() + TILE - 1) / TILE;
        int[] medians = new int[columns * rows];
        int[] histogram = new int[BINS];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                medians[row * columns + column] = median(page, column * TILE, row * TILE, histogram);
            }
        }
        return new Ground(smoothed(medians, columns, rows), columns, rows);
    }

    private static int median(Plane page, int left, int top, int[] histogram) {
        Arrays.fill(histogram, 0);
        int right = Math.min(page.width(), left + TILE);
        int bottom = Math.min(page.height(), top + TILE);
        byte[] grey = page.grey();
        int seen = 0;
        // A quarter of the points tells the median as well as all of them.
        for (int y = top; y < bottom; y += 2) {
            for (int at = y * page.width() + left, end = y * page.width() + right; at < end; at += 2) {
                histogram[(grey[at] & 0xFF) >> 2]++;
                seen++;
            }
        }
        int below = seen / 2;
        int bin = 0;
        while (bin < BINS - 1 && below >= histogram[bin]) {
            below -= histogram[bin];
            bin++;
        }
        return 4 * bin + 2;
    }

    private static int[] smoothed(int[] medians, int columns, int rows) {
        int[] smoothed = new int[medians.length];
        int[] around = new int[9];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int count = 0;
                for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
                    for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
                        around[count++] = medians[y * columns + x];
                    }
                }
                Arrays.sort(around, 0, count);
                smoothed[row * columns + column] = around[count / 2];
            }
        }
        return smoothed;
    }

    /** The ground along a row of the page in the middles of the columns of tiles. */
    int[] at(int y) {
        double down = Math.min(Math.max((y + 0.5) / TILE - 0.5, 0), rows - 1);
        int upper = (int) down;
        int lower = Math.min(upper + 1, rows - 1);
        double share = down - upper;
        int[] values = new int[columns];
        for (int column = 0; column < columns; column++) {
            values[column] = (int)
                    Math.round(tiles[upper * columns + column] * (1 - share) + tiles[lower * columns + column] * share);
        }
        return values;
    }

    /** The ground in every point of a row, in a straight line between the middles of tiles. */
    static void between(int[] values, int[] into) {
        int previous = values[0];
        for (int column = 0; column <= values.length; column++) {
            int value = values[Math.min(column, values.length - 1)];
            int at = column * TILE + TILE / 2;
            int to = Math.min(into.length, at);
            int from = Math.min(to, Math.max(0, at - TILE));
            if (value == previous) {
                Arrays.fill(into, from, to, value);
            } else {
                for (int x = from; x < to; x++) {
                    into[x] = previous + (value - previous) * (x - at + TILE) / TILE;
                }
            }
            previous = value;
        }
    }
}
