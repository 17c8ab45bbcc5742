package fr.completude.reading.child;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The picture of a page as its file holds it. Reading needs brightness only, so colours are worked out when somebody asks
 * for them, which for most pages nobody does.
 */
final class PageImage {

    private final int width;
    private final int height;
    private final Supplier<BufferedImage> painter;
    private @Nullable BufferedImage colours;
    private byte @Nullable [] grey;

    private PageImage(int width, int height, byte @Nullable [] grey, Supplier<BufferedImage> painter) {
        this.width = width;
        this.height = height;
        this.grey = grey;
        this.painter = painter;
    }

    /** A picture that is decoded. */
    static PageImage of(BufferedImage image) {
        return new PageImage(image.getWidth(), image.getHeight(), null, () -> image);
    }

    /**
     * A picture of which the brightness is known.
     *
     * @param grey row after row, 0 black to 255 white
     * @param painter gives the same picture in colours, in the same size
     */
    static PageImage of(byte[] grey, int width, int height, Supplier<BufferedImage> painter) {
        return new PageImage(width, height, grey, painter);
    }

    /**
     * A picture of brightness alone, which is all its colours.
     *
     * @param grey row after row, 0 black to 255 white
     */
    static PageImage of(byte[] grey, int width, int height) {
        return of(grey, width, height, () -> painted(grey, width, height));
    }

    /** Px. */
    int width() {
        return width;
    }

    /** Px. */
    int height() {
        return height;
    }

    /** The brightness, row after row, 0 black to 255 white; not to be written to. */
    byte[] grey() {
        byte[] values = grey;
        if (values == null) {
            values = greyOf(colours());
            grey = values;
        }
        return values;
    }

    /** The picture in its colours. */
    BufferedImage colours() {
        BufferedImage image = colours;
        if (image == null) {
            image = painter.get();
            colours = image;
        }
        return image;
    }

    /** The picture turned clockwise by a multiple of 90 degrees. */
    PageImage turned(int degrees) {
        int quarters = Math.floorMod(degrees, 360) / 90;
        if (quarters == 0) {
            return this;
        }
        boolean lying = quarters % 2 == 1;
        return new PageImage(
                lying ? height : width,
                lying ? width : height,
                turned(grey(), quarters),
                () -> Upright.turned(colours(), degrees));
    }

    /** The picture turned clockwise by some degrees, the sheet grown so that nothing is cut off. */
    PageImage levelled(double degrees) {
        int[] size = GreyTurn.size(width, height, degrees);
        return new PageImage(
                size[0],
                size[1],
                new GreyTurn(grey(), width, height).by(degrees),
                () -> Upright.levelled(colours(), degrees));
    }

    private byte[] turned(byte[] values, int quarters) {
        byte[] turned = new byte[values.length];
        int last = values.length - 1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                int to =
                        switch (quarters) {
                            case 1 -> x * height + height - 1 - y;
                            case 2 -> last - at;
                            default -> (width - 1 - x) * height + y;
                        };
                turned[to] = values[at];
            }
        }
        return turned;
    }

    /** Over the same values, not a copy of them. */
    private static BufferedImage painted(byte[] grey, int width, int height) {
        BufferedImage pattern = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        WritableRaster raster = Raster.createInterleavedRaster(
                new DataBufferByte(grey, grey.length), width, height, width, 1, new int[] {0}, null);
        return new BufferedImage(pattern.getColorModel(), raster, false, null);
    }

    private static byte[] greyOf(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY
                && image.getRaster().getDataBuffer() instanceof DataBufferByte buffer
                && buffer.getData().length == width * height) {
            return buffer.getData();
        }
        byte[] grey = new byte[width * height];
        GreyRows rows = new GreyRows(image);
        for (int y = 0; y < height; y++) {
            System.arraycopy(rows.row(y), 0, grey, y * width, width);
        }
        return grey;
    }
}
