package fr.completude.sample.file;

import java.awt.image.BufferedImage;

/** Turns a picture by quarters. */
final class Turn {

    private Turn() {}

    /** @param degrees clockwise: 0, 90, 180 or 270 */
    static BufferedImage by(int degrees, BufferedImage image) {
        if (degrees == 0) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = degrees != 180;
        BufferedImage turned = new BufferedImage(lying ? height : width, lying ? width : height, image.getType());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = image.getRGB(x, y);
                switch (degrees) {
                    case 90 -> turned.setRGB(height - 1 - y, x, rgb);
                    case 180 -> turned.setRGB(width - 1 - x, height - 1 - y, rgb);
                    default -> turned.setRGB(y, width - 1 - x, rgb);
                }
            }
        }
        return turned;
    }
}
