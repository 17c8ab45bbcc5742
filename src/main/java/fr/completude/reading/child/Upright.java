package fr.completude.reading.child;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

import fr.completude.dossier.Box;

/** Turns and mirrors images by quarter turns. */
final class Upright {

    private Upright() {}

    /** The image as EXIF says it must be looked at; {@code orientation} is 1 to 8. */
    static BufferedImage byExif(BufferedImage image, int orientation) {
        return turned(isMirrored(orientation) ? mirrored(image) : image, exifTurn(orientation));
    }

    /** Whether EXIF says that left and right are exchanged. */
    static boolean isMirrored(int orientation) {
        return orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7;
    }

    /** Degrees clockwise an EXIF orientation asks for, after mirroring left and right. */
    static int exifTurn(int orientation) {
        return switch (orientation) {
            case 3, 4 -> 180;
            case 6, 7 -> 90;
            case 5, 8 -> 270;
            default -> 0;
        };
    }

    /** The image turned clockwise by a multiple of 90 degrees. */
    static BufferedImage turned(BufferedImage image, int degrees) {
        int turn = Math.floorMod(degrees, 360);
        if (turn == 0) {
            return image;
        }
        int width = turn == 180 ? image.getWidth() : image.getHeight();
        int height = turn == 180 ? image.getHeight() : image.getWidth();
        AffineTransform transform = new AffineTransform();
        transform.translate(width / 2.0, height / 2.0);
        transform.quadrantRotate(turn / 90);
        transform.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        return drawn(image, width, height, transform);
    }

    /** The image turned clockwise by some degrees, the sheet grown so that nothing is cut off. */
    static BufferedImage levelled(BufferedImage image, double degrees) {
        int[] size = GreyTurn.size(image.getWidth(), image.getHeight(), degrees);
        AffineTransform transform = AffineTransform.getTranslateInstance(size[0] / 2.0, size[1] / 2.0);
        transform.rotate(Math.toRadians(degrees));
        transform.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        return drawn(image, size[0], size[1], transform);
    }

    /** A box on an image, on the image turned clockwise by a multiple of 90 degrees. */
    static Box turned(Box box, int degrees) {
        return switch (Math.floorMod(degrees, 360)) {
            case 90 -> new Box(1 - box.bottom(), box.left(), box.height(), box.width());
            case 180 -> new Box(1 - box.right(), 1 - box.bottom(), box.width(), box.height());
            case 270 -> new Box(box.top(), 1 - box.right(), box.height(), box.width());
            default -> box;
        };
    }

    private static BufferedImage mirrored(BufferedImage image) {
        AffineTransform transform = new AffineTransform(-1, 0, 0, 1, image.getWidth(), 0);
        return drawn(image, image.getWidth(), image.getHeight(), transform);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform transform) {
        boolean grey = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        BufferedImage drawn =
                new BufferedImage(width, height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            // Shows white paper through transparent parts.
            graphics.setBackground(java.awt.Color.WHITE);
            graphics.clearRect(0, 0, width, height);
            graphics.drawImage(image, transform, null);
        } finally {
            graphics.dispose();
        }
        return drawn;
    }
}
