package fr.completude.reading.child.photo;

/** An image in its colours. */
final class ColourPixels extends Pixels {

    private static final int RGB = 0xFFFFFF;

    private final int[] rgb;

    /** @param rgb row after row, each pixel {@code 0xRRGGBB}; what stands above that is not looked at */
    ColourPixels(int width, int height, int[] rgb) {
        super(width, height);
        this.rgb = rgb;
    }

    @Override
    int at(int x, int y) {
        return rgb[y * width() + x];
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
        int upperLeft = at(left, top);
        int upperRight = at(right, top);
        int lowerLeft = at(left, bottom);
        int lowerRight = at(right, bottom);
        if (upperLeft == upperRight && upperLeft == lowerLeft && upperLeft == lowerRight) {
            return upperLeft & RGB;
        }
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double upper = channel(upperLeft, shift) * (1 - fx) + channel(upperRight, shift) * fx;
            double lower = channel(lowerLeft, shift) * (1 - fx) + channel(lowerRight, shift) * fx;
            mixed |= (int) (upper * (1 - fy) + lower * fy + 0.5) << shift;
        }
        return mixed;
    }

    @Override
    Pixels halved() {
        int w = Math.max(1, width() / 2);
        int h = Math.max(1, height() / 2);
        int[] halved = new int[w * h];
        for (int y = 0; y < h; y++) {
            int upper = y * 2;
            int lower = Math.min(upper + 1, height() - 1);
            for (int x = 0; x < w; x++) {
                int left = x * 2;
                int right = Math.min(left + 1, width() - 1);
                halved[y * w + x] = mean(at(left, upper), at(right, upper), at(left, lower), at(right, lower));
            }
        }
        return new ColourPixels(w, h, halved);
    }

    private static int mean(int a, int b, int c, int d) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int sum = channel(a, shift) + channel(b, shift) + channel(c, shift) + channel(d, shift);
            mixed |= ((sum + 2) / 4) << shift;
        }
        return mixed;
    }
}
