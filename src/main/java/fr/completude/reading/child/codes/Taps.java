package fr.completude.reading.child.codes;

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

    int count() {
        return count;
    }

    int place(int value, int tap) {
        return places[value * count + tap];
    }

    float weight(int value, int tap) {
        return weights[value * count + tap];
    }
}
