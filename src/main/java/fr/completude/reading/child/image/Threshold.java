package fr.completude.reading.child.image;

/**
 * The brightness that parts ink from paper: the one that splits the histogram into the two most distinct halves (N.
 * Otsu, "A threshold selection method from gray-level histograms", 1979).
 */
public final class Threshold {

    private static final int LEVELS = 256;

    private Threshold() {}

    /**
     * Of an image.
     *
     * @param grey brightness of its pixels, unsigned bytes
     * @return the brightest value of the dark half, 0 to 255; 128 for an image of one brightness
     */
    public static int of(byte[] grey) {
        long[] histogram = new long[LEVELS];
        long sum = 0;
        for (byte value : grey) {
            histogram[value & 0xFF]++;
            sum += value & 0xFF;
        }
        long below = 0;
        long sumBelow = 0;
        double best = -1;
        int threshold = LEVELS / 2;
        for (int i = 0; i < LEVELS; i++) {
            below += histogram[i];
            sumBelow += i * histogram[i];
            long above = grey.length - below;
            if (below > 0 && above > 0) {
                double apart = (double) sumBelow / below - (double) (sum - sumBelow) / above;
                double distinct = apart * apart * below * above;
                if (distinct > best) {
                    best = distinct;
                    threshold = i;
                }
            }
        }
        return threshold;
    }
}
