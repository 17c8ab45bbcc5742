package fr.completude.sample.file;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Turns a picture by quarters, pixel for pixel. */
final class Turn {

    private Turn() {}

    /**
     * The picture, turned.
     *
     * @param degrees clockwise: 0, 90, 180 or 270
     */
    static BufferedImage by(int degrees, BufferedImage image) {
        return switch (degrees) {
            case 0 -> image;
            case 90 -> quarter(image);
            case 180 -> quarter(quarter(image));
            case 270 -> quarter(quarter(quarter(image)));
            default -> throw new IllegalArgumentException("Not a number of quarters: " + degrees);
        };
    }

    private static BufferedImage quarter(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage turned = new BufferedImage(/* width= */ height, /* height= */ width, image.getType());
        Raster from = image.getRaster();
        WritableRaster to = turned.getRaster();
        int bands = from.getNumBands();
        int[] row = new int[width * bands];
        for (int y = 0; y < height; y++) {
            from.getPixels(0, y, width, 1, row);
            to.setPixels(height - 1 - y, 0, 1, width, row);
        }
        return turned;
    }
}
