package fr.completude.reading.child.codes;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.PerspectiveTransform;

/** The modules of a square symbol laid over an image. */
final class ModuleGrid {

    /** Modules of a region, without its borders, that larger symbols are made of (ISO/IEC 16022 table 7). */
    private static final int ONE_REGION = 26;

    private static final int FOUR_REGIONS = 52;
    private static final int SIXTEEN_REGIONS = 104;
    private static final int WINDOW = 4;
    private static final int SIDE = 100;
    private static final float INSIDE = 0.8f;

    private final float[] modules;
    private final int size;

    private ModuleGrid(float[] modules, int size) {
        this.modules = modules;
        this.size = size;
    }

    static ModuleGrid over(Grey image, Corners corners, int size) {
        PerspectiveTransform transform = transform(corners, size);
        float[] modules = new float[size * size];
        float[] points = new float[2];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                modules[row * size + column] = sample(image, transform, column, row, points);
            }
        }
        return new ModuleGrid(modules, size);
    }

    private static PerspectiveTransform transform(Corners corners, int size) {
        double[] c = corners.values();
        return PerspectiveTransform.quadrilateralToQuadrilateral(
                0,
                0,
                size,
                0,
                size,
                size,
                0,
                size,
                (float) c[0],
                (float) c[1],
                (float) c[2],
                (float) c[3],
                (float) c[4],
                (float) c[5],
                (float) c[6],
                (float) c[7]);
    }

    /** Mean brightness of the middle of a module. */
    private static float sample(Grey image, PerspectiveTransform transform, int column, int row, float[] points) {
        int sum = 0;
        int count = 0;
        for (float dy = 0.3f; dy < 0.8f; dy += 0.2f) {
            for (float dx = 0.3f; dx < 0.8f; dx += 0.2f) {
                points[0] = column + dx;
                points[1] = row + dy;
                transform.transformPoints(points);
                sum += brightness(image, points);
                count++;
            }
        }
        return (float) sum / count;
    }

    /** Share of the left or the lower side that is dark just inside the corners. */
    static double dark(Grey image, Corners corners, int threshold, boolean left) {
        PerspectiveTransform transform = transform(corners, SIDE);
        float[] points = new float[2];
        int dark = 0;
        for (int i = 1; i < SIDE; i++) {
            points[0] = left ? INSIDE : i;
            points[1] = left ? i : SIDE - INSIDE;
            transform.transformPoints(points);
            dark += brightness(image, points) < threshold ? 1 : 0;
        }
        return (double) dark / (SIDE - 1);
    }

    private static int brightness(Grey image, float[] point) {
        int x = (int) point[0];
        int y = (int) point[1];
        return x >= 0 && y >= 0 && x < image.width() && y < image.height() ? image.at(x, y) : 255;
    }

    private static float centre(Grey image, PerspectiveTransform transform, int column, int row, float[] points) {
        points[0] = column + 0.5f;
        points[1] = row + 0.5f;
        transform.transformPoints(points);
        return brightness(image, points);
    }

    /** How well the borders fit, -1 to 1: lines of dark modules left and below, dark and bright in turn above and right. */
    static double borders(Grey image, Corners corners, int size) {
        PerspectiveTransform transform = transform(corners, size);
        float[] points = new float[2];
        int region = region(size);
        double dark = 0;
        double bright = 0;
        int darks = 0;
        int brights = 0;
        for (int line = 0; line < size; line += region) {
            for (int i = 0; i < size; i++) {
                int within = i % region;
                boolean even = within % 2 == 0;
                dark += centre(image, transform, line, i, points)
                        + centre(image, transform, i, line + region - 1, points);
                darks += 2;
                float above = centre(image, transform, i, line, points);
                float right = centre(image, transform, line + region - 1, i, points);
                dark += (even ? above : 0) + (even ? 0 : right);
                bright += (even ? 0 : above) + (even ? right : 0);
                darks++;
                brights++;
            }
        }
        return (bright / brights - dark / darks) / 255;
    }

    private static int region(int size) {
        return size <= ONE_REGION
                ? size
                : size <= FOUR_REGIONS ? size / 2 : size <= SIXTEEN_REGIONS ? size / 4 : size / 6;
    }

    /** The modules as dark or bright, each against those around it: about half of them are dark. */
    BitMatrix bits() {
        BitMatrix bits = new BitMatrix(size);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                float low = 255;
                float high = 0;
                for (int y = Math.max(0, row - WINDOW); y <= Math.min(size - 1, row + WINDOW); y++) {
                    for (int x = Math.max(0, column - WINDOW); x <= Math.min(size - 1, column + WINDOW); x++) {
                        low = Math.min(low, modules[y * size + x]);
                        high = Math.max(high, modules[y * size + x]);
                    }
                }
                if (modules[row * size + column] < (low + high) / 2) {
                    bits.set(column, row);
                }
            }
        }
        return bits;
    }
}
