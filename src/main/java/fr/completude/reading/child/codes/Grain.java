package fr.completude.reading.child.codes;

import java.util.Arrays;

/**
 * How the dark and the bright of an image alternate, which tells bars and modules from print and from pictures, at much
 * less cost than trying to read them.
 */
final class Grain {

    /** The shorter way across bars changes this many times as often as the way along them, at least. */
    private static final double BARS = 1.5;

    /** The smallest codes change this often in the rows that cross them. */
    private static final int MODULES = 6;

    /** One row in so many crosses a code that fills a picture, be there ever so much paper around it. */
    private static final int CROSSING = 5;

    private Grain() {}

    /** Whether a part shows changes mostly in one direction, as bars do and print does not. */
    static boolean isBarred(Grey part, CodeRegion region) {
        int threshold = part.paperFrom();
        int margin = 2 * region.block();
        long across = 0;
        long down = 0;
        for (int y = margin; y < part.height() - margin - 1; y++) {
            for (int x = margin; x < part.width() - margin - 1; x++) {
                boolean dark = part.at(x, y) < threshold;
                across += (dark == (part.at(x + 1, y) < threshold)) ? 0 : 1;
                down += (dark == (part.at(x, y + 1) < threshold)) ? 0 : 1;
            }
        }
        return Math.max(across, down) >= BARS * Math.min(across, down);
    }

    /** Whether many rows of a picture that may be nothing but a code change as often as one does. */
    static boolean isModular(Grey picture) {
        int threshold = picture.paperFrom();
        int[] changes = new int[picture.height()];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 1; x < picture.width(); x++) {
                boolean dark = picture.at(x, y) < threshold;
                changes[y] += (dark == (picture.at(x - 1, y) < threshold)) ? 0 : 1;
            }
        }
        Arrays.sort(changes);
        return changes[changes.length - 1 - changes.length / CROSSING] >= MODULES;
    }
}
