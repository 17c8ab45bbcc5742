package fr.completude.reading.child.photo;

/** The waves a square of numbers is made of (J. Cooley and J. Tukey, Mathematics of Computation 19, 1965). */
final class Fourier {

    private Fourier() {}

    /** Cosine and sine of part {@code k} of a turn in {@code size} parts backwards, each at {@code size / 2 + k}. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Turns(double[] cos, double[] sin) {

        static Turns of(int length) {
            Turns turns = new Turns(new double[length], new double[length]);
            for (int size = 2; size <= length; size *= 2) {
                double angle = -2 * Math.PI / size;
                for (int k = 0; k < size / 2; k++) {
                    turns.cos[size / 2 + k] = Math.cos(angle * k);
                    turns.sin[size / 2 + k] = Math.sin(angle * k);
                }
            }
            return turns;
        }
    }

    /**
     * The power of each wave: at {@code v * side + u} that of {@code u} waves across and {@code v} down the square.
     *
     * @param square rows of numbers, as many as each is long, which is a power of two
     */
    static double[] power(double[] square) {
        int side = (int) Math.round(Math.sqrt(square.length));
        double[] real = square.clone();
        double[] imaginary = new double[square.length];
        Turns turns = Turns.of(side);
        for (int i = 0; i < side; i++) {
            transform(real, imaginary, i * side, 1, turns);
        }
        for (int i = 0; i < side; i++) {
            transform(real, imaginary, i, side, turns);
        }
        double[] power = new double[square.length];
        for (int i = 0; i < power.length; i++) {
            power[i] = real[i] * real[i] + imaginary[i] * imaginary[i];
        }
        return power;
    }

    private static void transform(double[] real, double[] imaginary, int from, int step, Turns turns) {
        int length = turns.cos().length;
        for (int i = 1, j = 0; i < length; i++) {
            int bit = length >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                swap(real, from + i * step, from + j * step);
                swap(imaginary, from + i * step, from + j * step);
            }
        }
        for (int size = 2; size <= length; size *= 2) {
            for (int start = 0; start < length; start += size) {
                for (int k = 0; k < size / 2; k++) {
                    int even = from + (start + k) * step;
                    int odd = even + size / 2 * step;
                    double cos = turns.cos()[size / 2 + k];
                    double sin = turns.sin()[size / 2 + k];
                    double r = real[odd] * cos - imaginary[odd] * sin;
                    double i = real[odd] * sin + imaginary[odd] * cos;
                    real[odd] = real[even] - r;
                    imaginary[odd] = imaginary[even] - i;
                    real[even] += r;
                    imaginary[even] += i;
                }
            }
        }
    }

    private static void swap(double[] values, int a, int b) {
        double kept = values[a];
        values[a] = values[b];
        values[b] = kept;
    }
}
