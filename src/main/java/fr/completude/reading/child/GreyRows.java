package fr.completude.reading.child;

import java.awt.image.BufferedImage;

/** The brightness of an image, row by row. Java's own conversion to grey bends the tones, which hides faint print. */
final class GreyRows {

    private final BufferedImage image;
    private final boolean isGrey;
    private final boolean isPlain;
    private final int[] colours;
    private final byte[] grey;

    GreyRows(BufferedImage image) {
        this.image = image;
        this.isGrey = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        this.isPlain = image.getType() == BufferedImage.TYPE_INT_RGB;
        this.colours = new int[image.getWidth()];
        this.grey = new byte[image.getWidth()];
    }

    /** The values of a row, 0 black to 255 white; valid until the next call. */
    byte[] row(int y) {
        if (isGrey) {
            image.getRaster().getDataElements(0, y, image.getWidth(), 1, grey);
            return grey;
        }
        if (isPlain) {
            image.getRaster().getDataElements(0, y, image.getWidth(), 1, colours);
        } else {
            image.getRGB(0, y, image.getWidth(), 1, colours, 0, image.getWidth());
        }
        boolean translucent = !isPlain && image.getColorModel().hasAlpha();
        int before = 0xFFFFFF;
        byte same = (byte) brightness(before);
        for (int x = 0; x < grey.length; x++) {
            int colour = colours[x];
            // Most of a page is of the colour beside it.
            if (colour != before) {
                same = (byte) (translucent ? onPaper(colour) : brightness(colour));
                before = colour;
            }
            grey[x] = same;
        }
        return grey;
    }

    /** ITU-R BT.601, in parts of 1024. */
    private static int brightness(int colour) {
        return (306 * (colour >> 16 & 0xFF) + 601 * (colour >> 8 & 0xFF) + 117 * (colour & 0xFF)) >> 10;
    }

    private static int onPaper(int colour) {
        int alpha = colour >>> 24;
        return (brightness(colour) * alpha + 255 * (255 - alpha)) / 255;
    }
}
