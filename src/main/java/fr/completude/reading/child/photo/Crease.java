package fr.completude.reading.child.photo;

/**
 * A line that crosses the whole photo, level or upright but for a small slope: a fold, or the edge of adhesive tape. What
 * is on a photo ends somewhere.
 */
final class Crease {

    /** Pixels from the line to what it is compared with: a third of a millimetre of a print. */
    private static final int ASIDE = 3;

    /** Levels by which the line is brighter, or darker, than both its sides. */
    private static final double STANDS_OUT = 8;

    /** Part of the photo at each end that is not looked at: the edge of the print. */
    private static final double EDGE = 0.05;

    private static final int SLOPE = 12;
    private static final int STEP = 3;

    private Crease() {}

    private enum Line {
        NONE,
        BRIGHT,
        DARK
    }

    /** The greatest share of the way across, level or upright, along which one line stands out, 0 to 1. */
    static double across(Pixels photo) {
        double[][] luma = new double[photo.height()][photo.width()];
        double[][] turned = new double[photo.width()][photo.height()];
        for (int y = 0; y < photo.height(); y++) {
            for (int x = 0; x < photo.width(); x++) {
                luma[y][x] = Pixels.luma(photo.at(x, y));
                turned[x][y] = luma[y][x];
            }
        }
        return Math.max(level(luma), level(turned));
    }

    private static double level(double[][] rows) {
        Line[][] lines = standingOut(rows);
        int width = rows[0].length;
        double most = 0;
        int first = (int) (rows.length * EDGE) + ASIDE + SLOPE;
        for (int slope = -SLOPE; slope <= SLOPE; slope += STEP) {
            int[] drop = new int[width];
            for (int x = 0; x < width; x++) {
                drop[x] = (int) Math.round(slope * ((double) x / width - 0.5) * 2);
            }
            for (int y = first; y < rows.length - first; y++) {
                most = Math.max(most, along(lines, y, drop));
            }
        }
        return most;
    }

    /** What of each pixel there is of a line. */
    private static Line[][] standingOut(double[][] rows) {
        int width = rows[0].length;
        Line[][] lines = new Line[rows.length][width];
        for (int y = ASIDE; y < rows.length - ASIDE; y++) {
            for (int x = 0; x < width; x++) {
                double here = rows[y][x];
                double above = rows[y - ASIDE][x];
                double below = rows[y + ASIDE][x];
                lines[y][x] = here - Math.max(above, below) > STANDS_OUT
                        ? Line.BRIGHT
                        : Math.min(above, below) - here > STANDS_OUT ? Line.DARK : Line.NONE;
            }
        }
        return lines;
    }

    private static double along(Line[][] lines, int middle, int[] drop) {
        int width = drop.length;
        int from = (int) (width * EDGE);
        int brighter = 0;
        int darker = 0;
        for (int x = from; x < width - from; x++) {
            Line line = lines[middle + drop[x]][x];
            brighter += line == Line.BRIGHT ? 1 : 0;
            darker += line == Line.DARK ? 1 : 0;
        }
        return (double) Math.max(brighter, darker) / (width - 2 * from);
    }
}
