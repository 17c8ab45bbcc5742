package fr.completude.reading.child.codes;

import fr.completude.reading.child.image.Threshold;

/**
 * A grey image.
 *
 * @param values row after row, 0 black to 255 white
 */
@SuppressWarnings("ArrayRecordComponent")
record Grey(byte[] values, int width, int height) {

    private static final int WHITE = 255;

    /** One in so many pixels around a code is bare paper, at least. */
    private static final int PAPER_SHARE = 8;

    int at(int x, int y) {
        return values[y * width + x] & 0xFF;
    }

    /** The brightness between pixels; white outside. */
    int between(float x, float y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
            return WHITE;
        }
        float across = x - left;
        float down = y - top;
        float above = at(left, top) * (1 - across) + at(left + 1, top) * across;
        float below = at(left, top + 1) * (1 - across) + at(left + 1, top + 1) * across;
        return Math.round(above * (1 - down) + below * down);
    }

    /** A part; what lies outside the image or is left out is as bright as the paper of the rest. */
    Grey part(int left, int top, int partWidth, int partHeight, CodeRegion kept) {
        byte[] part = new byte[partWidth * partHeight];
        boolean[] outside = new boolean[part.length];
        int[] histogram = new int[WHITE + 1];
        int inside = 0;
        int[] columns = new int[partWidth];
        for (int x = 0; x < partWidth; x++) {
            columns[x] = left + x < 0 || left + x >= width ? -1 : kept.column(left + x);
        }
        for (int y = 0; y < partHeight; y++) {
            int py = top + y;
            int row = py < 0 || py >= height ? -1 : kept.row(py);
            for (int x = 0, at = y * partWidth; x < partWidth; x++, at++) {
                outside[at] = !kept.holdsBlock(columns[x], row);
                if (!outside[at]) {
                    part[at] = values[py * width + left + x];
                    histogram[part[at] & 0xFF]++;
                    inside++;
                }
            }
        }
        byte paper = (byte) brightest(histogram, inside / PAPER_SHARE);
        for (int at = 0; at < part.length; at++) {
            part[at] = outside[at] ? paper : part[at];
        }
        return new Grey(part, partWidth, partHeight);
    }

    /** The value that so many are brighter than. */
    private static int brightest(int[] histogram, int count) {
        int left = count;
        int value = WHITE;
        while (value > 0 && left >= histogram[value]) {
            left -= histogram[value];
            value--;
        }
        return value;
    }

    /** A copy larger or smaller: between pixels by cubic interpolation, over pixels by their mean. */
    Grey scaled(double factor) {
        if (factor == 1) {
            return this;
        }
        int w = Math.max(1, (int) Math.round(width * factor));
        int h = Math.max(1, (int) Math.round(height * factor));
        Taps across = Taps.of(width, w);
        float[] wide = new float[w * height];
        float[] row = new float[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = values[y * width + x] & 0xFF;
            }
            across.apply(row, wide, y * w);
        }
        Taps down = Taps.of(height, h);
        byte[] scaled = new byte[w * h];
        float[] sums = new float[w];
        for (int y = 0; y < h; y++) {
            down.mix(wide, w, y, sums);
            for (int x = 0; x < w; x++) {
                int value = (int) (sums[x] + 0.5f);
                scaled[y * w + x] = (byte) (value < 0 ? 0 : Math.min(WHITE, value));
            }
        }
        return new Grey(scaled, w, h);
    }

    /** The brightness from which a pixel is paper, not ink. */
    int paperFrom() {
        return Threshold.of(values) + 1;
    }
}
