package fr.completude.reading.child;

/**
 * Turns a grey picture by any angle about its middle, the sheet grown so that nothing is cut off, white outside. Between
 * pixels it takes the cubic curve through sixteen of them: small print that is turned by the mean of four is blurred so
 * much that letters and digits are taken for each other (R. Keys, Cubic Convolution Interpolation for Digital Image
 * Processing, 1981).
 */
final class GreyTurn {

    private static final int TAPS = 4;
    private static final int PLACES = 256;

    /** Parts of one in the weights of a place. */
    private static final int ONE_BITS = 10;

    /** Left out of a row's sum, so that the sum of rows fits. */
    private static final int SPARED_BITS = 2;

    private static final int SUM_BITS = 2 * ONE_BITS - SPARED_BITS;
    private static final int ROUNDING = 1 << (SUM_BITS - 1);
    private static final int WHITE = 255;
    private static final int[][] WEIGHTS = weights();

    private final byte[] grey;
    private final int width;
    private final int height;

    /** @param grey row after row, 0 black to 255 white */
    GreyTurn(byte[] grey, int width, int height) {
        this.grey = grey;
        this.width = width;
        this.height = height;
    }

    /** Size of the sheet that holds a sheet turned, px across and down. */
    static int[] size(int width, int height, double degrees) {
        double cos = Math.abs(Math.cos(Math.toRadians(degrees)));
        double sin = Math.abs(Math.sin(Math.toRadians(degrees)));
        return new int[] {(int) Math.ceil(width * cos + height * sin), (int) Math.ceil(width * sin + height * cos)};
    }

    /** The picture turned clockwise, of the size that {@link #size} tells. */
    byte[] by(double degrees) {
        int[] size = size(width, height, degrees);
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        byte[] turned = new byte[size[0] * size[1]];
        int at = 0;
        for (int y = 0; y < size[1]; y++) {
            double down = y + 0.5 - size[1] / 2.0;
            double fromX = width / 2.0 - 0.5 + down * sin;
            double fromY = height / 2.0 - 0.5 + down * cos;
            for (int x = 0; x < size[0]; x++) {
                double across = x + 0.5 - size[0] / 2.0;
                turned[at++] = (byte) between(fromX + across * cos, fromY - across * sin);
            }
        }
        return turned;
    }

    private int between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < -2 || top < -2 || left > width || top > height) {
            return WHITE;
        }
        int[] across = WEIGHTS[(int) ((x - left) * PLACES)];
        int[] down = WEIGHTS[(int) ((y - top) * PLACES)];
        boolean within = left >= 1 && top >= 1 && left < width - 2 && top < height - 2;
        int sum = 0;
        for (int row = 0; row < TAPS; row++) {
            int inRow =
                    within ? row((top - 1 + row) * width + left - 1, across) : edge(left - 1, top - 1 + row, across);
            sum += down[row] * (inRow >> SPARED_BITS);
        }
        int value = (sum + ROUNDING) >> SUM_BITS;
        return Math.max(0, Math.min(WHITE, value));
    }

    private int row(int at, int[] weights) {
        return weights[0] * (grey[at] & 0xFF)
                + weights[1] * (grey[at + 1] & 0xFF)
                + weights[2] * (grey[at + 2] & 0xFF)
                + weights[3] * (grey[at + 3] & 0xFF);
    }

    /** A row that may begin or end beyond the sheet. */
    private int edge(int left, int y, int[] weights) {
        int sum = 0;
        for (int tap = 0; tap < TAPS; tap++) {
            int x = left + tap;
            boolean on = x >= 0 && y >= 0 && x < width && y < height;
            sum += weights[tap] * (on ? grey[y * width + x] & 0xFF : WHITE);
        }
        return sum;
    }

    private static int[][] weights() {
        int[][] weights = new int[PLACES][];
        for (int i = 0; i < PLACES; i++) {
            double t = (double) i / PLACES;
            int before = part((-t + 2 * t * t - t * t * t) / 2);
            int next = part((t + 4 * t * t - 3 * t * t * t) / 2);
            int after = part((t * t * t - t * t) / 2);
            weights[i] = new int[] {before, (1 << ONE_BITS) - before - next - after, next, after};
        }
        return weights;
    }

    private static int part(double weight) {
        return (int) Math.round(weight * (1 << ONE_BITS));
    }
}
