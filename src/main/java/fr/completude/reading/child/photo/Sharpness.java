package fr.completude.reading.child.photo;

/**
 * How sharp a picture is, without a reference: a sharp picture changes much when it is blurred again, a blurred one
 * hardly. F. Crété et al., "The blur effect: perception and estimation with a new no-reference perceptual blur
 * metric", SPIE 6492, 2007; sharpness is 1 minus their blur.
 */
final class Sharpness {

    private static final int REACH = 4;

    private Sharpness() {}

    /** Sharpness of a whole image along its worse direction, 0 (blurred) to 1; 0 for an even surface. */
    static double of(Pixels image) {
        int w = image.width();
        int h = image.height();
        double[] grey = new double[w * h];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = Pixels.luma(image.at(i % w, i / w));
        }
        return Math.min(along(grey, w, h, 1), along(grey, w, h, w));
    }

    private static double along(double[] grey, int w, int h, int step) {
        double before = 0;
        double lost = 0;
        int rows = step == 1 ? h : h - REACH;
        int columns = step == 1 ? w - REACH : w;
        for (int y = step == 1 ? 0 : REACH + 1; y < rows; y++) {
            for (int x = step == 1 ? REACH + 1 : 0; x < columns; x++) {
                int at = y * w + x;
                double change = Math.abs(grey[at] - grey[at - step]);
                // The mean of nine moves by the difference of the pixel that enters and the one that leaves.
                double blurred = Math.abs(grey[at + REACH * step] - grey[at - (REACH + 1) * step]) / (REACH * 2 + 1);
                before += change;
                lost += Math.max(0, change - blurred);
            }
        }
        return before == 0 ? 0 : lost / before;
    }
}
