package fr.completude.reading.child.codes;

import java.util.Optional;

import com.google.zxing.common.PerspectiveTransform;

/** Bars laid level: readers of bars look along the rows of an image. */
final class Straight {

    /** Gaps between bars, and between the rows of a stack, are narrower than one part of the width in so many. */
    private static final int GAPS = 24;

    private static final int WIDTH = 1200;
    private static final double MARGIN = 0.08;

    private Straight() {}

    /** The shape in an image, level and wider than high; empty when there is none. */
    static Optional<Grey> of(Grey image) {
        double[] corners = DarkShape.in(image, image.paperFrom(), GAPS).rectangle();
        if (corners.length == 0) {
            return Optional.empty();
        }
        double across = Math.hypot(corners[2] - corners[0], corners[3] - corners[1]);
        double down = Math.hypot(corners[4] - corners[2], corners[5] - corners[3]);
        int first = across >= down ? 0 : 2;
        double ratio = Math.min(across, down) / Math.max(1, Math.max(across, down));
        return Optional.of(level(image, corners, first, Math.max(8, (int) (WIDTH * ratio))));
    }

    private static Grey level(Grey image, double[] corners, int first, int high) {
        int margin = (int) (WIDTH * MARGIN);
        float[] c = new float[8];
        for (int i = 0; i < 8; i++) {
            c[i] = (float) corners[(i + first) % 8];
        }
        PerspectiveTransform transform = PerspectiveTransform.quadrilateralToQuadrilateral(
                0, 0, WIDTH, 0, WIDTH, high, 0, high, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]);
        int width = WIDTH + 2 * margin;
        int height = high + 2 * margin;
        byte[] values = new byte[width * height];
        float[] point = new float[2];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                point[0] = x - margin + 0.5f;
                point[1] = y - margin + 0.5f;
                transform.transformPoints(point);
                values[y * width + x] = (byte) image.between(point[0] - 0.5f, point[1] - 0.5f);
            }
        }
        return new Grey(values, width, height);
    }
}
