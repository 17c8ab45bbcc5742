package fr.completude.reading.child.lines;

/**
 * Brightness of a page.
 *
 * @param grey row after row, 0 black to 255 white
 */
@SuppressWarnings("ArrayRecordComponent")
public record Plane(byte[] grey, int width, int height) {

    /** The page at half the resolution, each pixel the mean of four. */
    public Plane half() {
        int w = Math.max(1, width / 2);
        int h = Math.max(1, height / 2);
        byte[] half = new byte[w * h];
        for (int y = 0; y < h; y++) {
            int above = 2 * y * width;
            int below = Math.min(2 * y + 1, height - 1) * width;
            for (int x = 0; x < w; x++) {
                int left = 2 * x;
                int right = Math.min(left + 1, width - 1);
                int sum = (grey[above + left] & 0xFF)
                        + (grey[above + right] & 0xFF)
                        + (grey[below + left] & 0xFF)
                        + (grey[below + right] & 0xFF);
                half[y * w + x] = (byte) ((sum + 2) >> 2);
            }
        }
        return new Plane(half, w, h);
    }

    /** The brightness between pixels; that of the nearest pixel outside. */
    float between(double x, double y) {
        // Comparing is many times quicker here than asking for the lesser and the greater.
        double px = x > width - 1.001 ? width - 1.001 : x < 0 ? 0 : x;
        double py = y > height - 1.001 ? height - 1.001 : y < 0 ? 0 : y;
        int left = (int) px;
        int top = (int) py;
        float across = (float) (px - left);
        float down = (float) (py - top);
        int at = top * width + left;
        int next = width > 1 ? 1 : 0;
        int below = height > 1 ? width : 0;
        float upper = (grey[at] & 0xFF) * (1 - across) + (grey[at + next] & 0xFF) * across;
        float lower = (grey[at + below] & 0xFF) * (1 - across) + (grey[at + below + next] & 0xFF) * across;
        return upper * (1 - down) + lower * down;
    }
}
