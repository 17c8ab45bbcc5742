package fr.completude.reading.child.photo;

/** An image of brightness alone: a quarter of the memory of one in colours. */
final class GreyPixels extends Pixels {

    private final byte[] grey;

    /** @param grey row after row, 0 black to 255 white */
    GreyPixels(int width, int height, byte[] grey) {
        super(width, height);
        this.grey = grey;
    }

    @Override
    int at(int x, int y) {
        return colour(tone(x, y));
    }

    @Override
    int between(double x, double y) {
        double cx = clamped(x - 0.5, width() - 1);
        double cy = clamped(y - 0.5, height() - 1);
        int left = (int) cx;
        int top = (int) cy;
        int right = Math.min(left + 1, width() - 1);
        int bottom = Math.min(top + 1, height() - 1);
        double fx = cx - left;
        double fy = cy - top;
        double upper = tone(left, top) * (1 - fx) + tone(right, top) * fx;
        double lower = tone(left, bottom) * (1 - fx) + tone(right, bottom) * fx;
        return colour((int) (upper * (1 - fy) + lower * fy + 0.5));
    }

    @Override
    Pixels halved() {
        int w = Math.max(1, width() / 2);
        int h = Math.max(1, height() / 2);
        byte[] halved = new byte[w * h];
        for (int y = 0; y < h; y++) {
            int upper = y * 2;
            int lower = Math.min(upper + 1, height() - 1);
            for (int x = 0; x < w; x++) {
                int left = x * 2;
                int right = Math.min(left + 1, width() - 1);
                int sum = tone(left, upper) + tone(right, upper) + tone(left, lower) + tone(right, lower);
                halved[y * w + x] = (byte) ((sum + 2) / 4);
            }
        }
        return new GreyPixels(w, h, halved);
    }

    private int tone(int x, int y) {
        return grey[y * width() + x] & 0xFF;
    }

    private static int colour(int tone) {
        return tone * 0x010101;
    }
}
