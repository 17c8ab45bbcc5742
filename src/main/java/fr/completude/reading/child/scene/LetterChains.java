package fr.completude.reading.child.scene;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;

/**
 * Finds the direction of writing from single letters: each has its nearest like neighbour on its line, so the
 * directions from neighbour to neighbour gather about that of the lines. It holds at any angle and on any ground, but
 * is coarse: a degree or two.
 */
public final class LetterChains {

    private static final int LOWEST = 5;
    private static final int HIGHEST = 70;
    private static final double WIDEST = 1.8;
    private static final double THINNEST = 0.1;
    private static final double REACH = 1.6;
    private static final double ALIKE = 1.7;
    private static final int LEAST_LETTERS = 40;
    private static final int MOST_LETTERS = 6000;
    private static final int BIN = 3;
    private static final int BINS = 180 / BIN;

    /** Letters strewn at random would have this share of their neighbours within three bins. */
    private static final double BY_CHANCE = 3.0 / BINS;

    private static final double CLEARLY = 3;

    private LetterChains() {}

    /**
     * Degrees clockwise by which lines of writing are slanted, -90 to 90; empty when no direction stands out.
     *
     * @param shapes connected shapes of ink, each left, top, width, height
     */
    public static OptionalDouble slant(int[][] shapes) {
        int[][] letters = Arrays.stream(shapes)
                .filter(LetterChains::isLetter)
                .sorted(Comparator.comparingInt(shape -> shape[0]))
                .toArray(int[][]::new);
        if (letters.length < LEAST_LETTERS || letters.length > MOST_LETTERS) {
            return OptionalDouble.empty();
        }
        double[] bins = new double[BINS];
        double[] angles = new double[letters.length];
        int chained = 0;
        for (int i = 0; i < letters.length; i++) {
            int neighbour = nearest(i, letters);
            if (neighbour >= 0) {
                double angle = angle(letters[i], letters[neighbour]);
                angles[chained++] = angle;
                bins[bin(angle)]++;
            }
        }
        if (chained < LEAST_LETTERS) {
            return OptionalDouble.empty();
        }
        int best = 0;
        for (int i = 1; i < BINS; i++) {
            best = around(i, bins) > around(best, bins) ? i : best;
        }
        return around(best, bins) > CLEARLY * BY_CHANCE * chained
                ? OptionalDouble.of(mean(best, Arrays.copyOf(angles, chained)))
                : OptionalDouble.empty();
    }

    private static boolean isLetter(int[] shape) {
        return shape[3] >= LOWEST
                && shape[3] <= HIGHEST
                && shape[2] <= WIDEST * shape[3]
                && shape[2] >= THINNEST * shape[3];
    }

    private static int nearest(int letter, int[][] byLeft) {
        int[] from = byLeft[letter];
        double reach = REACH * Math.max(from[2], from[3]);
        int nearest = -1;
        double least = reach;
        for (int step : new int[] {-1, 1}) {
            for (int i = letter + step; i >= 0 && i < byLeft.length; i += step) {
                int[] to = byLeft[i];
                if (Math.abs(to[0] - from[0]) > reach + HIGHEST) {
                    break;
                }
                double distance = Math.hypot(middle(to, 0) - middle(from, 0), middle(to, 1) - middle(from, 1));
                boolean alike = Math.max(to[3], from[3]) <= ALIKE * Math.min(to[3], from[3]);
                if (alike && distance < least) {
                    least = distance;
                    nearest = i;
                }
            }
        }
        return nearest;
    }

    private static double middle(int[] shape, int axis) {
        return shape[axis] + shape[axis + 2] / 2.0;
    }

    private static double angle(int[] a, int[] b) {
        double degrees = Math.toDegrees(Math.atan2(middle(b, 1) - middle(a, 1), middle(b, 0) - middle(a, 0)));
        return degrees >= 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees;
    }

    private static int bin(double angle) {
        return Math.floorMod((int) Math.floor((angle + 90) / BIN), BINS);
    }

    private static double around(int bin, double[] bins) {
        return bins[Math.floorMod(bin - 1, BINS)] + bins[bin] + bins[(bin + 1) % BINS];
    }

    /** The mean of the angles about a bin. */
    private static double mean(int bin, double[] angles) {
        double centre = bin * BIN - 90 + BIN / 2.0;
        double sum = 0;
        int count = 0;
        for (double angle : angles) {
            double off = Math.IEEEremainder(angle - centre, 180);
            if (Math.abs(off) <= 2 * BIN) {
                sum += off;
                count++;
            }
        }
        return centre + (count == 0 ? 0 : sum / count);
    }
}
