package fr.completude.reading.child.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds cards that lie on a ground of one colour: on the white of a scan, where their pattern is a shade darker, or on
 * a table.
 */
public final class Cards {

    private static final double SMALLEST = 0.012;
    private static final double LARGEST = 0.6;
    private static final double FULL = 0.93;
    private static final int LEAST_DIFFERENCE = 7;
    private static final int MOST_SPREAD = 14;
    private static final double GAP = 0.006;

    private Cards() {}

    /**
     * The outlines of what has the proportions of a card or a page of a passport.
     *
     * @param grey values row after row of a small image, of some hundred pixels
     * @param proportions long over short edge of the papers known
     */
    public static List<PageQuad> on(byte[] grey, int width, int height, List<Double> proportions) {
        int[] frame = frame(grey, width, height);
        int ground = frame[frame.length / 2];
        int spread = Math.max(ground - frame[frame.length / 5], frame[frame.length * 4 / 5] - ground);
        if (spread > MOST_SPREAD) {
            return List.of();
        }
        int difference = Math.max(LEAST_DIFFERENCE, 2 * spread);
        boolean[] differs = new boolean[grey.length];
        for (int i = 0; i < grey.length; i++) {
            differs[i] = Math.abs((grey[i] & 0xFF) - ground) > difference;
        }
        int reach = Math.max(1, (int) Math.round(GAP * Math.max(width, height)));
        List<PageQuad> cards = new ArrayList<>();
        for (boolean[] region : new Mask(differs, width, height).solid(reach).regions((int) (SMALLEST * grey.length))) {
            quad(region, width, height)
                    .filter(quad -> isCard(quad, width, height, proportions))
                    .ifPresent(cards::add);
        }
        return cards;
    }

    private static boolean isCard(PageQuad quad, int width, int height, List<Double> proportions) {
        double proportion = quad.proportion(width, height);
        double longOverShort = Math.max(proportion, 1 / proportion);
        return quad.area() < LARGEST
                && proportions.stream().anyMatch(known -> Math.abs(longOverShort / known - 1) < 0.1);
    }

    /** The four edges of a region; empty when it does not fill them. */
    static Optional<PageQuad> quad(boolean[] region, int width, int height) {
        int size = 0;
        for (boolean inside : region) {
            size += inside ? 1 : 0;
        }
        double covered = (double) size / region.length;
        return Hull.of(region, width, height)
                .quadrilateral()
                .map(corners -> PageQuad.of(corners, width, height))
                .filter(quad -> covered > FULL * quad.area());
    }

    /** The values along the edges of the image, sorted. */
    private static int[] frame(byte[] grey, int width, int height) {
        int[] frame = new int[2 * (width + height)];
        int at = 0;
        for (int x = 0; x < width; x++) {
            frame[at++] = grey[width + x] & 0xFF;
            frame[at++] = grey[(height - 2) * width + x] & 0xFF;
        }
        for (int y = 0; y < height; y++) {
            frame[at++] = grey[y * width + 1] & 0xFF;
            frame[at++] = grey[y * width + width - 2] & 0xFF;
        }
        Arrays.sort(frame);
        return frame;
    }
}
