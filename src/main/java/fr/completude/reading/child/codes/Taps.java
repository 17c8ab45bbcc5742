package fr.completude.reading.child.codes;

import java.util.Arrays;

/** Which values of a row make each value of a longer or shorter one, and how much of each (Catmull-Rom cubic). */
final class Taps {

    private static final double SHARPNESS = -0.5;

    private final int count;
    private final int[] places;
    private final float[] weights;

    private Taps(int count, int[] places, float[] weights) {
        this.count = count;
        this.places = places;
        this.weights = weights;
    }

    static Taps of(int from, int to) {
        double step = (double) from / to;
        double reach = Math.max(1, step);
        int count = (int) Math.ceil(4 * reach) + 1;
        int[] places = new int[to * count];
        float[] weights = new float[to * count];
        for (int i = 0; i < to; i++) {
            double centre = (i + 0.5) * step - 0.5;
            int first = (int) Math.floor(centre - 2 * reach) + 1;
            double sum = 0;
            for (int k = 0; k < count; k++) {
                sum += cubic((first + k - centre) / reach);
            }
            for (int k = 0; k < count; k++) {
                places[i * count + k] = Math.max(0, Math.min(from - 1, first + k));
                weights[i * count + k] = (float) (cubic((first + k - centre) / reach) / sum);
            }
        }
        return new Taps(count, places, weights);
    }

    private static double cubic(double distance) {
        double d = Math.abs(distance);
        if (d < 1) {
            return ((SHARPNESS + 2) * d - (SHARPNESS + 3)) * d * d + 1;
        }
        return d < 2 ? SHARPNESS * (((d - 5) * d + 8) * d - 4) : 0;
    }

    /** Scales one row of values; the result begins at {@code start}. */
    void apply(float[] row, float[] into, int start) {
        int[] from = places;
        float[] shares = weights;
        int taps = count;
        int tap = 0;
        int end = start + from.length / taps;
        for (int at = start; at < end; at++) {
            float sum = 0;
            for (int last = tap + taps; tap < last; tap++) {
                sum += shares[tap] * row[from[tap]];
            }
            into[at] = sum;
        }
    }

    /** Mixes rows of the given width to one, the one at {@code index} of those that scaling gives. */
    void mix(float[] rows, int width, int index, float[] into) {
        Arrays.fill(into, 0);
        for (int tap = index * count; tap < (index + 1) * count; tap++) {
            float weight = weights[tap];
            int row = places[tap] * width;
            if (weight == 0) {
                // The first and the last, mostly.
                continue;
            }
            for (int x = 0; x < width; x++) {
                into[x] += weight * rows[row + x];
            }
        }
    }
}
