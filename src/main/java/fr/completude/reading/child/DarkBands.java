package fr.completude.reading.child;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Filled dark rectangles with light print, such as the frame of a total: the analysis of a page takes them for pictures.
 * Found on a grid of small cells, each dark or not.
 */
final class DarkBands {

    private static final int CELL = 12;
    private static final int DARK = 150;
    private static final double MOST_LIGHT = 0.35;
    private static final double LEAST_FILL = 0.7;
    private static final int LEAST_WIDE = 12;
    private static final int LEAST_HIGH = 3;
    private static final int MOST_BANDS = 6;

    private DarkBands() {}

    /** A band, px. */
    record Band(int left, int top, int width, int height) {}

    /** The bands of a picture, at most a few. */
    static List<Band> of(byte[] grey, int width, int height) {
        int columns = width / CELL;
        int rows = height / CELL;
        boolean[] dark = new boolean[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                dark[row * columns + column] = isDark(grey, width, column * CELL, row * CELL);
            }
        }
        List<Band> bands = new ArrayList<>();
        for (int start = 0; start < dark.length && bands.size() < MOST_BANDS; start++) {
            if (dark[start]) {
                Band band = grown(dark, columns, start);
                if (band != null) {
                    bands.add(band);
                }
            }
        }
        return bands;
    }

    /** Print covers a part of the ground, never most of it. */
    private static boolean isDark(byte[] grey, int width, int left, int top) {
        int light = 0;
        for (int y = top; y < top + CELL; y += 2) {
            for (int x = left; x < left + CELL; x += 2) {
                light += (grey[y * width + x] & 0xFF) > DARK ? 1 : 0;
            }
        }
        return light <= MOST_LIGHT * CELL * CELL / 4;
    }

    /** All dark cells that touch a cell, taken off the grid; null when they are no band. */
    private static @org.jspecify.annotations.Nullable Band grown(boolean[] dark, int columns, int start) {
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        dark[start] = false;
        int cells = 0;
        int left = columns;
        int right = 0;
        int top = dark.length;
        int bottom = 0;
        while (!open.isEmpty()) {
            int cell = open.pop();
            int column = cell % columns;
            int row = cell / columns;
            cells++;
            left = Math.min(left, column);
            right = Math.max(right, column);
            top = Math.min(top, row);
            bottom = Math.max(bottom, row);
            take(dark, open, cell - columns, true);
            take(dark, open, cell + columns, true);
            take(dark, open, cell - 1, column > 0);
            take(dark, open, cell + 1, column < columns - 1);
        }
        int wide = right - left + 1;
        int high = bottom - top + 1;
        boolean band = wide >= LEAST_WIDE && high >= LEAST_HIGH && cells >= LEAST_FILL * wide * high;
        return band ? new Band(left * CELL, top * CELL, wide * CELL, high * CELL) : null;
    }

    private static void take(boolean[] dark, Deque<Integer> open, int cell, boolean within) {
        if (within && cell >= 0 && cell < dark.length && dark[cell]) {
            dark[cell] = false;
            open.push(cell);
        }
    }
}
