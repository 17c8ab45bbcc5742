package fr.completude.reading.child.photo;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

import org.jspecify.annotations.Nullable;

/** An image as plain numbers, rows of pixels. Its smaller copies are made once, when asked for. */
abstract sealed class Pixels permits ColourPixels, GreyPixels {

    private final int width;
    private final int height;
    private @Nullable Pixels half;

    Pixels(int width, int height) {
        this.width = width;
        this.height = height;
    }

    static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            // Asked for its colours, Java bends the tones of grey.
            return new GreyPixels(width, height, tones(image));
        }
        // Asking the image for its colours goes through its colour model pixel by pixel: ten times as slow.
        boolean plain = image.getType() == BufferedImage.TYPE_INT_RGB
                && image.getRaster().getDataBuffer() instanceof DataBufferInt values
                && values.getSize() == width * height;
        return plain
                ? new ColourPixels(
                        width, height, ((DataBufferInt) image.getRaster().getDataBuffer()).getData())
                : new ColourPixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    private static byte[] tones(BufferedImage image) {
        int size = image.getWidth() * image.getHeight();
        return image.getRaster().getDataBuffer() instanceof DataBufferByte values && values.getSize() == size
                ? values.getData()
                : (byte[]) image.getRaster().getDataElements(0, 0, image.getWidth(), image.getHeight(), null);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The colour of a pixel, {@code 0xRRGGBB}. */
    abstract int at(int x, int y);

    /** Colour between pixels, by linear weights; outside the image, the colour of the nearest edge. */
    abstract int between(double x, double y);

    /** Another image of half the size. */
    abstract Pixels halved();

    /** The image at half its size, each pixel the mean of four: what keeps fine grain from aliasing. */
    Pixels half() {
        if (half == null) {
            half = halved();
        }
        return half;
    }

    /** The image halved as long as it keeps at least the given number of pixels on its longer side. */
    Pixels atLeast(int longerSide) {
        Pixels image = this;
        while (Math.max(image.width, image.height) >= longerSide * 2) {
            image = image.half();
        }
        return image;
    }

    /** Red, green and blue of each pixel, row by row, on a scale from the level of black to that of white. */
    float[] levels(float black, float white) {
        float[] scale = new float[256];
        for (int level = 0; level < scale.length; level++) {
            scale[level] = black + level * (white - black) / 255;
        }
        float[] levels = new float[width * height * 3];
        int next = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = at(x, y);
                levels[next++] = scale[channel(rgb, 16)];
                levels[next++] = scale[channel(rgb, 8)];
                levels[next++] = scale[channel(rgb, 0)];
            }
        }
        return levels;
    }

    BufferedImage toImage() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = at(x, y);
            }
            image.getRaster().setDataElements(0, y, width, 1, row);
        }
        return image;
    }

    /** The nearest place from 0 to {@code last}. */
    static double clamped(double place, int last) {
        // Comparing is many times quicker here than asking for the lesser and the greater.
        return place < 0 ? 0 : place > last ? last : place;
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
}
