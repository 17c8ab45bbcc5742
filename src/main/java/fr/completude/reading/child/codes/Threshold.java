package fr.completude.reading.child.codes;

/** The brightness that parts ink from paper (Otsu's method). */
final class Threshold {

    private Threshold() {}

    static int of(Grey image) {
        long[] histogram = new long[256];
        long sum = 0;
        for (byte value : image.values()) {
            histogram[value & 0xFF]++;
            sum += value & 0xFF;
        }
        long below = 0;
        long sumBelow = 0;
        double best = -1;
        int threshold = 128;
        for (int i = 0; i < 256; i++) {
            below += histogram[i];
            sumBelow += i * histogram[i];
            long above = image.values().length - below;
            if (below > 0 && above > 0) {
                double apart = (double) sumBelow / below - (double) (sum - sumBelow) / above;
                double distinct = apart * apart * below * above;
                if (distinct > best) {
                    best = distinct;
                    threshold = i + 1;
                }
            }
        }
        return threshold;
    }
}
