package fr.completude.reading.child.photo;

import java.util.Arrays;

/**
 * The bridge of the nose, from brow to tip: skin all the way, unless glasses cross it.
 */
final class Bridge {

    private static final int BROW = 9;
    private static final int TIP = 197;
    private static final int STEPS = 60;
    private static final int ACROSS = 5;

    /** Half the width of the stretch looked at, in distances between the outer corners of the eyes. */
    private static final double HALF = 0.05;

    /** Half the thickness of a frame, in the same. */
    private static final double RIM = 0.04;

    private Bridge() {}

    /** The strongest line that crosses the bridge, darker or brighter than the skin on both sides of it: 0 for none. */
    static double crossed(Pixels photo, Mesh mesh) {
        double eyes = mesh.eyeCorners();
        Mark from = mesh.at(BROW);
        Mark to = mesh.at(TIP);
        double length = from.distance(to);
        double[] profile = profile(photo, from, to, eyes * HALF / length);
        double mean = Math.max(1, Arrays.stream(profile).average().orElse(1));
        int reach = (int) Math.max(2, Math.round(RIM * eyes / length * STEPS));
        double strongest = 0;
        for (int i = reach; i < STEPS - reach; i++) {
            double above = profile[i - reach];
            double below = profile[i + reach];
            double darker = Math.min(above, below) - profile[i];
            double brighter = profile[i] - Math.max(above, below);
            strongest = Math.max(strongest, Math.max(darker, brighter));
        }
        return strongest / mean;
    }

    private static double[] profile(Pixels photo, Mark from, Mark to, double half) {
        double[] profile = new double[STEPS];
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        for (int i = 0; i < STEPS; i++) {
            double down = (double) i / STEPS;
            for (int k = -ACROSS; k <= ACROSS; k++) {
                double aside = half * k / ACROSS;
                int rgb = photo.between(from.x() + dx * down - dy * aside, from.y() + dy * down + dx * aside);
                profile[i] += Pixels.luma(rgb) / (2 * ACROSS + 1);
            }
        }
        return profile;
    }
}
