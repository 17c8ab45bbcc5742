package fr.completude.reading.child.codes;

import java.util.Optional;

/**
 * The four corners of a symbol in an image, px, clockwise as drawn: where its upper left, upper right, lower right and
 * lower left modules end.
 *
 * @param values x and y of each in turn
 */
@SuppressWarnings("ArrayRecordComponent")
record Corners(double[] values) {

    private static final int RAYS = 60;
    private static final int ROUNDS = 4;

    /** The corners of the dark shape in the middle of an image. */
    static Optional<Corners> of(DarkShape shape) {
        double[] turned = shape.rectangle();
        if (turned.length == 0) {
            return Optional.empty();
        }
        double[][] sides = new double[4][];
        for (int side = 0; side < 4; side++) {
            double[] line = side(shape, turned, side);
            if (line.length == 0) {
                return Optional.empty();
            }
            sides[side] = line;
        }
        double[] corners = new double[8];
        for (int i = 0; i < 4; i++) {
            double[] point = crossing(sides[(i + 3) % 4], sides[i]);
            if (point.length == 0) {
                return Optional.empty();
            }
            corners[2 * i] = point[0];
            corners[2 * i + 1] = point[1];
        }
        return Optional.of(new Corners(corners));
    }

    /** The same corners, named from the next one on. */
    Corners turned() {
        double[] turned = new double[8];
        for (int i = 0; i < 8; i++) {
            turned[i] = values[(i + 2) % 8];
        }
        return new Corners(turned);
    }

    Corners moved(int coordinate, double by) {
        double[] moved = values.clone();
        moved[coordinate] += by;
        return new Corners(moved);
    }

    /** Mean length of the sides. */
    double edge() {
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            int next = (i + 1) % 4;
            sum += Math.hypot(values[2 * next] - values[2 * i], values[2 * next + 1] - values[2 * i + 1]);
        }
        return sum / 4;
    }

    /**
     * A side as a line through two points: rays go in from outside until they meet ink. Of a dashed side only every
     * other ray meets its edge, so those that go deeper are left out round by round.
     *
     * @param turned corners of the rectangle around the shape
     */
    private static double[] side(DarkShape shape, double[] turned, int side) {
        double ax = turned[2 * side];
        double ay = turned[2 * side + 1];
        double ux = turned[2 * ((side + 1) % 4)] - ax;
        double uy = turned[2 * ((side + 1) % 4) + 1] - ay;
        double length = Math.hypot(ux, uy);
        double nx = -uy / length;
        double ny = ux / length;
        double depth = length / 6;
        double[] depths = new double[RAYS];
        for (int i = 0; i < RAYS; i++) {
            double along = (i + 2.5) / (RAYS + 4);
            depths[i] = shape.depth(ax + ux * along, ay + uy * along, nx, ny, depth);
        }
        double[] fit = fitted(depths, depth);
        if (fit.length == 0) {
            return fit;
        }
        return new double[] {
            ax + nx * fit[0], ay + ny * fit[0], ax + ux + nx * (fit[0] + fit[1]), ay + uy + ny * (fit[0] + fit[1])
        };
    }

    /** Offset and slope of the outer envelope; empty when too few rays met ink. */
    private static double[] fitted(double[] depths, double most) {
        double offset = 0;
        double slope = 0;
        double tolerance = most;
        for (int round = 0; round < ROUNDS; round++) {
            double n = 0;
            double st = 0;
            double sd = 0;
            double stt = 0;
            double std = 0;
            for (int i = 0; i < RAYS; i++) {
                double along = (i + 2.5) / (RAYS + 4);
                if (depths[i] < most && (round == 0 || depths[i] - (offset + slope * along) <= tolerance)) {
                    n++;
                    st += along;
                    sd += depths[i];
                    stt += along * along;
                    std += along * depths[i];
                }
            }
            double spread = n * stt - st * st;
            if (n < RAYS / 6.0 || spread < 1e-6) {
                return new double[0];
            }
            slope = (n * std - st * sd) / spread;
            offset = (sd - slope * st) / n;
            tolerance = round == 0 ? 0 : most / 80;
        }
        return new double[] {offset, slope};
    }

    private static double[] crossing(double[] a, double[] b) {
        double ax = a[2] - a[0];
        double ay = a[3] - a[1];
        double bx = b[2] - b[0];
        double by = b[3] - b[1];
        double cross = ax * by - ay * bx;
        if (Math.abs(cross) < 1e-9) {
            return new double[0];
        }
        double t = ((b[0] - a[0]) * by - (b[1] - a[1]) * bx) / cross;
        return new double[] {a[0] + t * ax, a[1] + t * ay};
    }
}
