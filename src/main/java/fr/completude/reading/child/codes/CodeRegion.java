package fr.completude.reading.child.codes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import fr.completude.dossier.Box;

/**
 * Marked blocks that hang together and have the shape of a code.
 *
 * @param block edge of a block, px
 * @param left first column of blocks
 * @param top first row
 * @param columns how many
 * @param rows how many
 * @param members blocks that belong to it, with those beside them; row after row over the box and a block around it
 * @param filled share of the box that was marked
 */
@SuppressWarnings("ArrayRecordComponent")
record CodeRegion(int block, int left, int top, int columns, int rows, boolean[] members, double filled) {

    private static final int LEAST_BLOCKS = 6;
    private static final double LEAST_FILLED = 0.55;
    private static final double LONGEST = 9;
    private static final double SQUARE = 1.9;
    private static final int SMALL_BLOCKS = 20;
    private static final int ENDS = 5;

    /** The regions of a page, the most code-like first. */
    static List<CodeRegion> on(Texture texture) {
        List<CodeRegion> regions = new ArrayList<>();
        boolean[] seen = new boolean[texture.columns() * texture.rows()];
        boolean[] marked = texture.marked();
        int[] queue = new int[seen.length];
        for (int start = 0; start < seen.length; start++) {
            if (marked[start] && !seen[start]) {
                int count = flood(texture, marked, start, seen, queue);
                CodeRegion region = of(texture, queue, count);
                if (region.hasShape()) {
                    regions.add(region);
                }
            }
        }
        regions.sort(Comparator.comparingDouble(CodeRegion::rank).reversed());
        return regions;
    }

    /** All of an image that may be nothing but a code. */
    static CodeRegion whole(Grey image) {
        int block = Math.max(1, Math.max(image.width(), image.height()) / SMALL_BLOCKS);
        int columns = (image.width() + block - 1) / block;
        int rows = (image.height() + block - 1) / block;
        boolean[] members = new boolean[(columns + 2) * (rows + 2)];
        Arrays.fill(members, true);
        return new CodeRegion(block, 0, 0, columns, rows, members, 1);
    }

    private static int flood(Texture texture, boolean[] marked, int start, boolean[] seen, int[] queue) {
        int end = 0;
        queue[end++] = start;
        seen[start] = true;
        for (int at = 0; at < end; at++) {
            int column = queue[at] % texture.columns();
            int row = queue[at] / texture.columns();
            for (int side = 0; side < 4; side++) {
                int x = column + (side == 0 ? -1 : side == 1 ? 1 : 0);
                int y = row + (side == 2 ? -1 : side == 3 ? 1 : 0);
                int next = y * texture.columns() + x;
                boolean outside = x < 0 || y < 0 || x >= texture.columns() || y >= texture.rows();
                if (!outside && marked[next] && !seen[next]) {
                    seen[next] = true;
                    queue[end++] = next;
                }
            }
        }
        return end;
    }

    private static CodeRegion of(Texture texture, int[] blocks, int count) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        for (int i = 0; i < count; i++) {
            int column = blocks[i] % texture.columns();
            int row = blocks[i] / texture.columns();
            left = Math.min(left, column);
            right = Math.max(right, column);
            top = Math.min(top, row);
            bottom = Math.max(bottom, row);
        }
        int columns = right - left + 1;
        int rows = bottom - top + 1;
        boolean[] members = new boolean[(columns + 2) * (rows + 2)];
        for (int i = 0; i < count; i++) {
            int column = blocks[i] % texture.columns() - left + 1;
            int row = blocks[i] / texture.columns() - top + 1;
            for (int y = row - 1; y <= row + 1; y++) {
                for (int x = column - 1; x <= column + 1; x++) {
                    members[y * (columns + 2) + x] = true;
                }
            }
        }
        return new CodeRegion(texture.block(), left, top, columns, rows, members, (double) count / (columns * rows));
    }

    private boolean hasShape() {
        return Math.min(columns, rows) >= LEAST_BLOCKS
                && filled >= LEAST_FILLED
                && Math.max(columns, rows) <= LONGEST * Math.min(columns, rows);
    }

    /** Square and full ones first: most codes are. */
    private double rank() {
        double squareness = (double) Math.min(columns, rows) / Math.max(columns, rows);
        return filled * (0.5 + squareness);
    }

    /** With the ends of bars, that are often too bright to be marked. */
    CodeRegion lengthened() {
        int across = columns >= rows ? ENDS : 0;
        int down = columns >= rows ? 0 : ENDS;
        int wide = columns + 2 * across;
        int high = rows + 2 * down;
        boolean[] all = new boolean[(wide + 2) * (high + 2)];
        Arrays.fill(all, true);
        return new CodeRegion(block, left - across, top - down, wide, high, all, filled);
    }

    /** Its box as fractions of the page. */
    Box on(Grey page) {
        return new Box(
                (double) left * block / page.width(),
                (double) top * block / page.height(),
                (double) columns * block / page.width(),
                (double) rows * block / page.height());
    }

    boolean isSquare() {
        return Math.max(columns, rows) <= SQUARE * Math.min(columns, rows);
    }

    /** The column of blocks in which a pixel of the page stands, counted from the one beside its first. */
    int column(int x) {
        return Math.floorDiv(x, block) - left + 1;
    }

    /** The row of blocks in which a pixel of the page stands, counted from the one above its first. */
    int row(int y) {
        return Math.floorDiv(y, block) - top + 1;
    }

    /** Whether a block, counted as above, belongs to it or lies just beside it. */
    boolean holdsBlock(int column, int row) {
        return column >= 0
                && row >= 0
                && column < columns + 2
                && row < rows + 2
                && members[row * (columns + 2) + column];
    }
}
