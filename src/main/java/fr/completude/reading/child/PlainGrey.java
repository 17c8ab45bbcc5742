package fr.completude.reading.child;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;

/**
 * Grey pictures of 16 bits or with transparency, as grey of 8 bits. Java takes their values for linear light and would
 * show them much too bright, while cameras and scanners write them as they write all others.
 */
final class PlainGrey {

    private PlainGrey() {}

    /** The picture itself when it is of another kind. */
    static BufferedImage of(BufferedImage image) {
        ColorModel model = image.getColorModel();
        int bits = model.getComponentSize(0);
        boolean isOne = model.getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && image.getType() != BufferedImage.TYPE_BYTE_GRAY
                && (bits == 8 || bits == 16);
        return isOne ? plain(image.getRaster(), bits - 8, model.hasAlpha()) : image;
    }

    private static BufferedImage plain(Raster raster, int shift, boolean translucent) {
        int width = raster.getWidth();
        BufferedImage plain = new BufferedImage(width, raster.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        int[] values = new int[width];
        int[] opaque = new int[width];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getSamples(0, y, width, 1, 0, values);
            if (translucent) {
                raster.getSamples(0, y, width, 1, 1, opaque);
            }
            for (int x = 0; x < width; x++) {
                int value = values[x] >> shift;
                int alpha = translucent ? opaque[x] >> shift : 255;
                values[x] = (value * alpha + 255 * (255 - alpha)) / 255;
            }
            plain.getRaster().setSamples(0, y, width, 1, 0, values);
        }
        return plain;
    }
}
