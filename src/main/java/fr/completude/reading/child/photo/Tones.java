package fr.completude.reading.child.photo;

import java.util.Arrays;

/**
 * Colours of a set of pixels, each {@code 0xRRGGBB}.
 */
final class Tones {

    /** Share of the pixels left out at either end when the spread is taken: a stray hair is not a background. */
    private static final double STRAYS = 0.05;

    /** From here on a channel has no room left, but for the grain of the picture. */
    private static final int TOP = 253;

    private final int[] rgb;

    Tones(int[] rgb) {
        this.rgb = rgb;
    }

    int size() {
        return rgb.length;
    }

    /** Mean lightness as the eye weighs it, 0 to 255; 0 for no pixels. */
    double luminance() {
        return Arrays.stream(rgb).mapToDouble(Pixels::luma).average().orElse(0);
    }

    /** CIE 1976 lightness L* of the mean colour read as sRGB, 0 to 100. */
    double lightness() {
        return 116 * perceived(0.2126, 0.7152, 0.0722) - 16;
    }

    /** CIE 1976 chroma C* of the mean colour read as sRGB: 0 for grey, 15 for a light blue, 60 and more for bright colours. */
    double chroma() {
        double middle = perceived(0.2126, 0.7152, 0.0722);
        double red = 500 * (perceived(0.4339, 0.3762, 0.1899) - middle);
        double yellow = 200 * (middle - perceived(0.0178, 0.1095, 0.8727));
        return Math.hypot(red, yellow);
    }

    /** A sum of red, green and blue light, which is 1 for white, as the eye perceives it. */
    private double perceived(double red, double green, double blue) {
        double light = red * linear(mean(16)) + green * linear(mean(8)) + blue * linear(mean(0));
        return light > 0.008856 ? Math.cbrt(light) : 7.787 * light + 16.0 / 116;
    }

    /** Mean of the lowest of red, green and blue, 0 to 255: near 255 only for white. */
    double whiteness() {
        return Arrays.stream(rgb).mapToDouble(Tones::lowest).average().orElse(0);
    }

    /** Mean distance between the highest and the lowest channel, 0 to 255: near 0 for grey. */
    double saturation() {
        return Arrays.stream(rgb)
                .mapToDouble(p -> highest(p) - lowest(p))
                .average()
                .orElse(0);
    }

    /** Share of pixels burnt out: at least two channels at the top, 0 to 1. */
    double clipped() {
        return Arrays.stream(rgb).filter(p -> middle(p) >= TOP).count() / (double) Math.max(1, rgb.length);
    }

    /** Share of pixels whose colour is lost in the light: one channel at the top is enough, 0 to 1. */
    double washedOut() {
        return Arrays.stream(rgb).filter(p -> highest(p) >= TOP).count() / (double) Math.max(1, rgb.length);
    }

    /** Standard deviation of the channel that varies most, without the strays, 0 to 255. */
    double spread() {
        return Math.max(spread(16), Math.max(spread(8), spread(0)));
    }

    private double spread(int shift) {
        double[] sorted = sorted(shift);
        int cut = (int) (sorted.length * STRAYS);
        double[] kept = Arrays.copyOfRange(sorted, cut, sorted.length - cut);
        double mean = Arrays.stream(kept).average().orElse(0);
        return Math.sqrt(
                Arrays.stream(kept).map(v -> (v - mean) * (v - mean)).average().orElse(0));
    }

    /** The levels of a channel, of which there are few: counting them is quicker than sorting. */
    private double[] sorted(int shift) {
        int[] counts = new int[256];
        for (int p : rgb) {
            counts[Pixels.channel(p, shift)]++;
        }
        double[] sorted = new double[rgb.length];
        int from = 0;
        for (int level = 0; level < counts.length; level++) {
            Arrays.fill(sorted, from, from + counts[level], level);
            from += counts[level];
        }
        return sorted;
    }

    private double mean(int shift) {
        return Arrays.stream(rgb)
                .mapToDouble(p -> Pixels.channel(p, shift))
                .average()
                .orElse(0);
    }

    private static double linear(double level) {
        double v = level / 255;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    private static int lowest(int p) {
        return Math.min(Pixels.channel(p, 16), Math.min(Pixels.channel(p, 8), Pixels.channel(p, 0)));
    }

    private static int highest(int p) {
        return Math.max(Pixels.channel(p, 16), Math.max(Pixels.channel(p, 8), Pixels.channel(p, 0)));
    }

    private static int middle(int p) {
        return Pixels.channel(p, 16) + Pixels.channel(p, 8) + Pixels.channel(p, 0) - lowest(p) - highest(p);
    }
}
