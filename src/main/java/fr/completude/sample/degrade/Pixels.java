package fr.completude.sample.degrade;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.util.SplittableRandom;

/** Arithmetic on pixels that gives the same numbers everywhere. */
final class Pixels {

    private Pixels() {}

    /** The packed pixels of an image, to be read; copied to RGB if it is something else. */
    static int[] rgb(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB
                && image.getRaster().getDataBuffer() instanceof DataBufferInt packed
                && packed.getSize() == image.getWidth() * image.getHeight()) {
            return packed.getData();
        }
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** The pixels of a new {@code TYPE_INT_RGB} image, to be written. */
    static int[] rgbOf(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** The pixels of a new {@code TYPE_BYTE_GRAY} image, to be written. */
    static byte[] grayOf(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    static double luminance(int rgb) {
        return 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
    }

    static int level(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    /** A random number of mean 0 and about the given spread. */
    static double noise(SplittableRandom random, double spread) {
        return (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5) * 2 * spread;
    }

    /** What lies between four pixels; {@code outside} where there is no pixel. */
    static double between(Levels levels, int width, int height, double x, double y, double outside) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double across = x - left;
        double down = y - top;
        double upper = at(levels, width, height, left, top, outside) * (1 - across)
                + at(levels, width, height, left + 1, top, outside) * across;
        double lower = at(levels, width, height, left, top + 1, outside) * (1 - across)
                + at(levels, width, height, left + 1, top + 1, outside) * across;
        return upper * (1 - down) + lower * down;
    }

    private static double at(Levels levels, int width, int height, int x, int y, double outside) {
        return x < 0 || y < 0 || x >= width || y >= height ? outside : levels.at(y * width + x);
    }
}
