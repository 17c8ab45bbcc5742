package fr.completude.reading.child;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

import fr.completude.dossier.Box;

/** Places of a page that are dark over an area, as portraits are and print is not: where a photo may be stuck on it. */
final class TonedSpots {

    /** Cells along the longer edge of the page: 3.7 mm each on A4. */
    private static final double CELLS = 80;

    private static final int DARKER = 50;

    /** Cells that a person on an identity photo covers at least, in all, across and down. */
    private static final int LEAST = 14;

    private static final int LEAST_ACROSS = 4;

    /** Cells across what is looked at: twice the height of a photo, on A4. */
    private static final int WINDOW = 24;

    /** From one window to the next on a dark area larger than a photo: none lies in two halves. */
    private static final int STEP = 12;

    private static final int MOST = 6;

    private final int width;
    private final int height;
    private final boolean[] dark;

    private TonedSpots(byte[] grey, int width, int height) {
        this.width = width;
        this.height = height;
        int[] cells = IntStream.range(0, grey.length).map(i -> grey[i] & 0xFF).toArray();
        int[] sorted = cells.clone();
        Arrays.sort(sorted);
        // Most of a form is of one tone, printed green or full of text as it may be.
        int form = sorted[sorted.length / 2];
        this.dark = new boolean[cells.length];
        for (int i = 0; i < cells.length; i++) {
            dark[i] = cells[i] < form - DARKER;
        }
    }

    /** Squares of the page, some of them beyond its edges, each large enough for a photo; none for most pages. */
    static List<Box> on(Pix page) {
        try (Pix cells = page.scaled(Math.min(1, CELLS / Math.max(page.width(), page.height())))) {
            return new TonedSpots(cells.grey(), cells.width(), cells.height()).windows();
        }
    }

    private List<Box> windows() {
        List<int[]> spots = new ArrayList<>();
        boolean[] seen = new boolean[dark.length];
        for (int start = 0; start < dark.length; start++) {
            if (dark[start] && !seen[start]) {
                spots.add(spot(start, seen));
            }
        }
        return spots.stream()
                .filter(spot -> spot[4] >= LEAST && Math.min(across(spot), down(spot)) >= LEAST_ACROSS)
                .sorted(Comparator.comparing(TonedSpots::isLarger))
                .flatMap(spot -> over(spot).stream())
                .limit(MOST)
                .toList();
    }

    private static int across(int[] spot) {
        return spot[2] - spot[0] + 1;
    }

    private static int down(int[] spot) {
        return spot[3] - spot[1] + 1;
    }

    /** Than a photo. */
    private static boolean isLarger(int[] spot) {
        return Math.max(across(spot), down(spot)) > WINDOW - STEP;
    }

    /** Left, top, right, bottom (inclusive) and number of the dark cells that hang together with one. */
    private int[] spot(int start, boolean[] seen) {
        int[] spot = {width, height, 0, 0, 0};
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!open.isEmpty()) {
            int at = open.pop();
            int x = at % width;
            int y = at / width;
            spot[0] = Math.min(spot[0], x);
            spot[1] = Math.min(spot[1], y);
            spot[2] = Math.max(spot[2], x);
            spot[3] = Math.max(spot[3], y);
            spot[4]++;
            for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                    int next = ny * width + nx;
                    if (dark[next] && !seen[next]) {
                        seen[next] = true;
                        open.push(next);
                    }
                }
            }
        }
        return spot;
    }

    private List<Box> over(int[] spot) {
        List<Box> windows = new ArrayList<>();
        for (double y : middles(spot[1], down(spot))) {
            for (double x : middles(spot[0], across(spot))) {
                windows.add(new Box(
                        (x - WINDOW / 2.0) / width,
                        (y - WINDOW / 2.0) / height,
                        (double) WINDOW / width,
                        (double) WINDOW / height));
            }
        }
        return windows;
    }

    /** Where windows are laid on a dark stretch so that each photo on it is whole in one of them. */
    private static double[] middles(int start, int length) {
        int count = length <= WINDOW - STEP ? 1 : (int) Math.ceil((double) length / STEP);
        return IntStream.range(0, count)
                .mapToDouble(i -> start + length * (i + 0.5) / count)
                .toArray();
    }
}
