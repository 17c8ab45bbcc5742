package fr.completude.reading.child.photo;

import java.util.Arrays;

/**
 * How sharp a picture is, without a reference: a sharp picture changes much when it is blurred again, a blurred one
 * hardly. F. Crété et al., "The blur effect: perception and estimation with a new no-reference perceptual blur
 * metric", SPIE 6492, 2007; sharpness is 1 minus their blur.
 */
final class Sharpness {

    /** Half the width of the blur, in pixels. */
    private static final int REACH = 4;

    /** Changes below this many times the usual one are taken for grain, which would pass for sharpness. */
    private static final double GRAIN = 4;

    private Sharpness() {}

    /**
     * Sharpness of a whole image along its worse direction, 0 (blurred) to 1; 0 for an even surface. Grain hides a
     * strong blur, so the image is looked at half and quarter size too, where grain is weaker; the worst look counts.
     */
    static double of(Pixels image) {
        Pixels half = image.half();
        return Math.min(look(image), Math.min(look(half), look(half.half())));
    }

    private static double look(Pixels image) {
        int w = image.width();
        int h = image.height();
        double[] grey = new double[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                grey[y * w + x] = Pixels.luma(image.at(x, y));
            }
        }
        return Math.min(along(grey, w, h, 1), along(grey, w, h, w));
    }

    private static double along(double[] grey, int w, int h, int step) {
        int firstX = step == 1 ? REACH + 1 : 0;
        int firstY = step == 1 ? 0 : REACH + 1;
        int lastX = step == 1 ? w - REACH : w;
        int lastY = step == 1 ? h : h - REACH;
        double[] changes = new double[w * h];
        int count = 0;
        for (int y = firstY; y < lastY; y++) {
            for (int x = firstX; x < lastX; x++) {
                changes[count++] = change(grey, y * w + x, step);
            }
        }
        double floor = count == 0 ? 0 : GRAIN * Middle.of(Arrays.copyOf(changes, count));
        double before = 0;
        double lost = 0;
        int next = 0;
        for (int y = firstY; y < lastY; y++) {
            for (int x = firstX; x < lastX; x++) {
                double change = changes[next++];
                if (change > floor) {
                    // The mean of nine moves by the difference of the pixel that enters and the one that leaves.
                    int at = y * w + x;
                    double blurred =
                            Math.abs(grey[at + REACH * step] - grey[at - (REACH + 1) * step]) / (REACH * 2 + 1);
                    before += change;
                    lost += Math.max(0, change - blurred);
                }
            }
        }
        return before == 0 ? 0 : lost / before;
    }

    private static double change(double[] grey, int at, int step) {
        return Math.abs(grey[at] - grey[at - step]);
    }
}
