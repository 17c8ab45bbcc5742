package fr.completude.sample.degrade;

/**
 * Maps points of a picture to the paper it shows, seen at an angle: the projective map that takes the four corners of
 * the paper in the picture to the unit square.
 */
final class Perspective {

    private final double[] m;

    private Perspective(double[] m) {
        this.m = m;
    }

    /** @param corners upper left, upper right, lower right, lower left in the picture, {@code {x, y}} each */
    static Perspective of(double[][] corners) {
        double x0 = corners[0][0];
        double y0 = corners[0][1];
        double dx1 = corners[1][0] - corners[2][0];
        double dy1 = corners[1][1] - corners[2][1];
        double dx2 = corners[3][0] - corners[2][0];
        double dy2 = corners[3][1] - corners[2][1];
        double sx = x0 - corners[1][0] + corners[2][0] - corners[3][0];
        double sy = y0 - corners[1][1] + corners[2][1] - corners[3][1];
        double determinant = dx1 * dy2 - dx2 * dy1;
        double g = (sx * dy2 - dx2 * sy) / determinant;
        double h = (dx1 * sy - sx * dy1) / determinant;
        double a = corners[1][0] - x0 + g * corners[1][0];
        double b = corners[3][0] - x0 + h * corners[3][0];
        double d = corners[1][1] - y0 + g * corners[1][1];
        double e = corners[3][1] - y0 + h * corners[3][1];
        return new Perspective(new double[] {
            e - y0 * h, x0 * h - b, b * y0 - x0 * e,
            y0 * g - d, a - x0 * g, x0 * d - a * y0,
            d * h - e * g, b * g - a * h, a * e - b * d
        });
    }

    /** Where a point of the picture lies on the paper, in fractions of it. */
    double[] toPaper(double x, double y) {
        double w = m[6] * x + m[7] * y + m[8];
        return new double[] {(m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w};
    }
}
