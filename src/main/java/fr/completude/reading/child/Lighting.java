package fr.completude.reading.child;

import java.util.Arrays;

/** How evenly a page is lit. */
final class Lighting {

    private static final int TILES = 12;
    private static final int UNEVEN = 45;

    private Lighting() {}

    /** Whether the paper is about equally bright all over; the paper is taken to be the brightest of each part. */
    static boolean isEven(Pix page) {
        double scale = Math.min(1, 360.0 / Math.max(page.width(), page.height()));
        try (Pix small = page.scaled(scale)) {
            byte[] grey = small.grey();
            int width = small.width();
            int height = small.height();
            int[] paper = new int[TILES * TILES];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int tile = y * TILES / height * TILES + x * TILES / width;
                    paper[tile] = Math.max(paper[tile], grey[y * width + x] & 0xFF);
                }
            }
            Arrays.sort(paper);
            int few = paper.length / 20;
            return paper[paper.length - 1 - few] - paper[few] < UNEVEN;
        }
    }
}
