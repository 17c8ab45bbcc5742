package fr.completude.reading.child.photo;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

import org.jspecify.annotations.Nullable;

/**
 * An image as plain numbers: rows of pixels, each {@code 0xRRGGBB}. Its smaller copies are made once, when asked for.
 */
final class Pixels {

    private final int width;
    private final int height;
    private final int[] rgb;
    private @Nullable Pixels half;

    Pixels(int width, int height, int[] rgb) {
        this.width = width;
        this.height = height;
        this.rgb = rgb;
    }

    static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        // Asking the image for its colours goes through its colour model pixel by pixel: ten times as slow.
        boolean plain = image.getType() == BufferedImage.TYPE_INT_RGB
                && image.getRaster().getDataBuffer() instanceof DataBufferInt values
                && values.getSize() == width * height;
        return plain
                ? new Pixels(width, height, ((DataBufferInt) image.getRaster().getDataBuffer()).getData())
                : new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    /**
     * A picture of brightness alone.
     *
     * @param grey row after row, 0 black to 255 white
     */
    static Pixels of(byte[] grey, int width, int height) {
        int[] rgb = new int[grey.length];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (grey[i] & 0xFF) * 0x010101;
        }
        return new Pixels(width, height, rgb);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return rgb[y * width + x];
    }

    /** The image at half its size, each pixel the mean of four: what keeps fine grain from aliasing. */
    Pixels half() {
        if (half == null) {
            half = halved();
        }
        return half;
    }

    private Pixels halved() {
        int w = Math.max(1, width / 2);
        int h = Math.max(1, height / 2);
        int[] halved = new int[w * h];
        for (int y = 0; y < h; y++) {
            int upper = y * 2 * width;
            int lower = Math.min(y * 2 + 1, height - 1) * width;
            for (int x = 0; x < w; x++) {
                int right = Math.min(x * 2 + 1, width - 1);
                halved[y * w + x] =
                        mean(rgb[upper + x * 2], rgb[upper + right], rgb[lower + x * 2], rgb[lower + right]);
            }
        }
        return new Pixels(w, h, halved);
    }

    /** The image halved as long as it keeps at least the given number of pixels on its longer side. */
    Pixels atLeast(int longerSide) {
        Pixels image = this;
        while (Math.max(image.width, image.height) >= longerSide * 2) {
            image = image.half();
        }
        return image;
    }

    /** Colour between pixels, by linear weights; outside the image, the colour of the nearest edge. */
    int between(double x, double y) {
        double cx = Math.max(0, Math.min(width - 1, x - 0.5));
        double cy = Math.max(0, Math.min(height - 1, y - 0.5));
        int left = (int) cx;
        int top = (int) cy;
        int right = Math.min(left + 1, width - 1);
        int bottom = Math.min(top + 1, height - 1);
        double fx = cx - left;
        double fy = cy - top;
        int upperLeft = rgb[top * width + left];
        int upperRight = rgb[top * width + right];
        int lowerLeft = rgb[bottom * width + left];
        int lowerRight = rgb[bottom * width + right];
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double upper = channel(upperLeft, shift) * (1 - fx) + channel(upperRight, shift) * fx;
            double lower = channel(lowerLeft, shift) * (1 - fx) + channel(lowerRight, shift) * fx;
            mixed |= (int) (upper * (1 - fy) + lower * fy + 0.5) << shift;
        }
        return mixed;
    }

    /** Red, green and blue of each pixel, row by row, on a scale from the level of black to that of white. */
    float[] levels(float black, float white) {
        float[] levels = new float[rgb.length * 3];
        for (int i = 0; i < rgb.length; i++) {
            for (int c = 0; c < 3; c++) {
                levels[i * 3 + c] = black + channel(rgb[i], 16 - c * 8) * (white - black) / 255;
            }
        }
        return levels;
    }

    BufferedImage toImage() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, rgb, 0, width);
        return image;
    }

    static int channel(int rgb, int shift) {
        return (rgb >> shift) & 0xFF;
    }

    /** Lightness of a pixel as the eye weighs it (ITU-R BT.601), 0 to 255. */
    static double luma(int rgb) {
        return 0.299 * channel(rgb, 16) + 0.587 * channel(rgb, 8) + 0.114 * channel(rgb, 0);
    }

    /** How far two colours are apart: the largest difference of a channel, 0 to 255. */
    static int distance(int a, int b) {
        int most = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            most = Math.max(most, Math.abs(channel(a, shift) - channel(b, shift)));
        }
        return most;
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
