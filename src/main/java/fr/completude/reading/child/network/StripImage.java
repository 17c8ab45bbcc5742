package fr.completude.reading.child.network;

import java.util.Arrays;
import java.util.SplittableRandom;

/** A strip of text as the network takes it in: light 1 and dark -1, whatever paper and ink were like. */
final class StripImage {

    /** Height of a strip, px. */
    static final int HEIGHT = 36;

    /** Pixels that the network looks at together. */
    static final int STEP = 3;

    private static final int VALUES = 256;
    private static final double DARK_SHARE = 0.25;
    private static final double LIGHT_SHARE = 0.75;

    private static final int NOISE_LENGTH = 4093;
    private static final int NOISE_ROW = 331;

    /** The same wherever a strip stands among others. */
    private static final float[] NOISE = noise();

    private final byte[] grey;
    private final int width;
    private final float[] light = new float[VALUES];

    /** @param grey row after row, 36 rows */
    StripImage(byte[] grey, int width) {
        this.grey = grey;
        this.width = width;
        int[] darkest = new int[VALUES];
        int[] lightest = new int[VALUES];
        extremes(darkest, lightest);
        double black = share(darkest, DARK_SHARE, 0);
        double contrast = Math.max(0, (share(lightest, LIGHT_SHARE, VALUES - 1) - black) / 2);
        for (int value = 0; value < VALUES; value++) {
            double level = (value - black) / (contrast == 0 ? 1 : contrast) - 1;
            light[value] = (float) Math.max(-1, Math.min(1, level));
        }
    }

    /** Columns of features that the network gives for it. */
    int columns() {
        return width / STEP;
    }

    /** Valleys and tops of brightness along the middle, by how often each value is one. */
    private void extremes(int[] darkest, int[] lightest) {
        int row = HEIGHT / 2 * width;
        for (int x = 1; x + 1 < width; x++) {
            int before = grey[row + x - 1] & 0xFF;
            int here = grey[row + x] & 0xFF;
            int after = grey[row + x + 1] & 0xFF;
            if ((here < before && here <= after) || (here <= before && here < after)) {
                darkest[here]++;
            }
            if ((here > before && here >= after) || (here >= before && here > after)) {
                lightest[here]++;
            }
        }
    }

    /** The value below which a share of all lies, and {@code none} when there are none. */
    private static double share(int[] often, double share, int none) {
        int all = Arrays.stream(often).sum();
        if (all == 0) {
            return share(alone(none), share, none);
        }
        double wanted = Math.min(all, Math.max(1, share * all));
        int sum = 0;
        int value = 0;
        while (sum < wanted) {
            sum += often[value++];
        }
        return value - (sum - wanted) / often[value - 1];
    }

    private static int[] alone(int value) {
        int[] often = new int[VALUES];
        often[value] = 1;
        return often;
    }

    /**
     * Puts columns of it into a picture with an edge of one pixel, together with the pixels beside them. Beyond its edges
     * there is noise, as when the network was taught: anything even it takes for a stroke.
     *
     * @param left where in the picture the pixel before the first column goes
     */
    void copy(int column, int columns, float[] picture, int pictureWidth, int left) {
        int first = column * STEP - 1;
        for (int row = 0; row < HEIGHT + 2; row++) {
            int from = (row - 1) * width;
            int to = row * pictureWidth + left;
            boolean within = row > 0 && row <= HEIGHT;
            for (int i = 0; i < columns * STEP + 2; i++) {
                int x = first + i;
                picture[to + i] = within && x >= 0 && x < width
                        ? light[grey[from + x] & 0xFF]
                        : NOISE[(row * NOISE_ROW + x + 1) % NOISE.length];
            }
        }
    }

    private static float[] noise() {
        SplittableRandom random = new SplittableRandom(NOISE_ROW);
        float[] noise = new float[NOISE_LENGTH];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) random.nextDouble(-1, 1);
        }
        return noise;
    }
}
