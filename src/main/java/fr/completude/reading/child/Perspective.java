package fr.completude.reading.child;

import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

import fr.completude.reading.child.scene.PageQuad;

/** Straightens a quadrilateral part of a photo to a rectangle. */
final class Perspective {

    private static final int LONGEST_EDGE = 3600;

    private final int imageWidth;
    private final int imageHeight;
    private final double[][] source = new double[4][];

    private Perspective(int imageWidth, int imageHeight, PageQuad quad) {
        this.imageWidth = imageWidth;
        this.imageHeight = imageHeight;
        for (int i = 0; i < 4; i++) {
            Point2D corner = quad.corners().get(i);
            source[i] = new double[] {corner.getX() * imageWidth, corner.getY() * imageHeight};
        }
    }

    /** The part within the corners as if seen from above. */
    static PageContent.Picture straightened(PageContent.Picture picture, PageQuad quad) {
        BufferedImage image = picture.image().colours();
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return straightenedGrey(picture, quad, picture.image().grey(), image.getWidth(), image.getHeight());
        }
        Perspective perspective = new Perspective(image.getWidth(), image.getHeight(), quad);
        Dimension size = perspective.size();
        return of(picture, perspective.drawn(image, size.width, size.height), perspective.shrunk());
    }

    /**
     * The same in grey and of the same size, which takes a third of the time.
     *
     * @param grey the picture in grey, row after row, at this or another resolution
     */
    static PageContent.Picture straightenedGrey(
            PageContent.Picture picture, PageQuad quad, byte[] grey, int greyWidth, int greyHeight) {
        Perspective full =
                new Perspective(picture.image().width(), picture.image().height(), quad);
        Dimension size = full.size();
        Perspective perspective = new Perspective(greyWidth, greyHeight, quad);
        return of(picture, perspective.drawn(grey, size.width, size.height), full.shrunk());
    }

    private static PageContent.Picture of(PageContent.Picture picture, BufferedImage drawn, double shrunk) {
        Double dpi = picture.dpi() == null ? null : Double.valueOf(picture.dpi() * shrunk);
        return new PageContent.Picture(PageImage.of(drawn), dpi, picture.rotation());
    }

    private double across() {
        return (edge(0, 1) + edge(3, 2)) / 2;
    }

    private double down() {
        return (edge(0, 3) + edge(1, 2)) / 2;
    }

    private double shrunk() {
        return Math.min(1, LONGEST_EDGE / Math.max(across(), down()));
    }

    private Dimension size() {
        return new Dimension(
                Math.max(1, (int) Math.round(across() * shrunk())), Math.max(1, (int) Math.round(down() * shrunk())));
    }

    private double edge(int a, int b) {
        return Math.hypot(source[a][0] - source[b][0], source[a][1] - source[b][1]);
    }

    private BufferedImage drawn(byte[] grey, int width, int height) {
        double[] m = fromUnitSquare();
        double[] acrossX = products(m[0], width);
        double[] acrossY = products(m[3], width);
        double[] acrossDepth = products(m[6], width);
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] to = ((DataBufferByte) drawn.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < height; y++) {
            double v = (y + 0.5) / height;
            row(grey, acrossX, acrossY, acrossDepth, new double[] {m[1] * v, m[2], m[4] * v, m[5], m[7] * v}, to, y);
        }
        return drawn;
    }

    /** A factor times the middle of each of some equal parts of one. */
    private static double[] products(double factor, int parts) {
        double[] products = new double[parts];
        for (int i = 0; i < parts; i++) {
            products[i] = factor * ((i + 0.5) / parts);
        }
        return products;
    }

    /** @param down what of the mapping is the same all along the row */
    private void row(
            byte[] grey, double[] acrossX, double[] acrossY, double[] acrossDepth, double[] down, byte[] to, int row) {
        // Millions of times: nothing is called, asked of a field, or worked out twice.
        int stride = imageWidth;
        double lastX = imageWidth - 1.001;
        double lastY = imageHeight - 1.001;
        double downX = down[0];
        double startX = down[1];
        double downY = down[2];
        double startY = down[3];
        double downDepth = down[4];
        int start = row * acrossX.length;
        for (int i = 0; i < acrossX.length; i++) {
            double w = 1 / (acrossDepth[i] + downDepth + 1);
            double px = (acrossX[i] + downX + startX) * w - 0.5;
            double py = (acrossY[i] + downY + startY) * w - 0.5;
            double x = px < 0 ? 0 : px > lastX ? lastX : px;
            double y = py < 0 ? 0 : py > lastY ? lastY : py;
            int left = (int) x;
            int top = (int) y;
            int at = top * stride + left;
            int right = (int) ((x - left) * 256);
            int below = (int) ((y - top) * 256);
            int upper = (grey[at] & 0xFF) * (256 - right) + (grey[at + 1] & 0xFF) * right;
            int lower = (grey[at + stride] & 0xFF) * (256 - right) + (grey[at + stride + 1] & 0xFF) * right;
            to[start + i] = (byte) ((upper * (256 - below) + lower * below + (1 << 15)) >> 16);
        }
    }

    private BufferedImage drawn(BufferedImage image, int width, int height) {
        double[] m = fromUnitSquare();
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] colours = colours(image);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            double v = (y + 0.5) / height;
            for (int x = 0; x < width; x++) {
                double u = (x + 0.5) / width;
                double w = m[6] * u + m[7] * v + 1;
                row[x] = between(colours, (m[0] * u + m[1] * v + m[2]) / w, (m[3] * u + m[4] * v + m[5]) / w);
            }
            drawn.getRaster().setDataElements(0, y, width, 1, row);
        }
        return drawn;
    }

    private static int[] colours(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean plain = image.getType() == BufferedImage.TYPE_INT_RGB
                && image.getRaster().getDataBuffer() instanceof DataBufferInt values
                && values.getSize() == width * height;
        return plain
                ? ((DataBufferInt) image.getRaster().getDataBuffer()).getData()
                : image.getRGB(0, 0, width, height, null, 0, width);
    }

    /** The colour at a point between four pixels. */
    private int between(int[] colours, double px, double py) {
        // Comparing is many times quicker here than asking for the lesser and the greater.
        double x = px < 0.5 ? 0 : px - 0.5 > imageWidth - 1.001 ? imageWidth - 1.001 : px - 0.5;
        double y = py < 0.5 ? 0 : py - 0.5 > imageHeight - 1.001 ? imageHeight - 1.001 : py - 0.5;
        int left = (int) x;
        int top = (int) y;
        int at = top * imageWidth + left;
        int right = (int) ((x - left) * 256);
        int down = (int) ((y - top) * 256);
        int upper = mixed(colours[at], colours[at + 1], right);
        int lower = mixed(colours[at + imageWidth], colours[at + imageWidth + 1], right);
        return mixed(upper, lower, down);
    }

    /** Two colours mixed, {@code share} of 256 parts of the second; red and blue together, green by itself. */
    private static int mixed(int a, int b, int share) {
        int rest = 256 - share;
        int redBlue = ((a & 0xFF00FF) * rest + (b & 0xFF00FF) * share) >>> 8 & 0xFF00FF;
        int green = ((a & 0xFF00) * rest + (b & 0xFF00) * share) >>> 8 & 0xFF00;
        return redBlue | green;
    }

    /**
     * The projective mapping of the unit square to the four corners (P. Heckbert, Fundamentals of Texture Mapping and
     * Image Warping, 1989, section 2.2.3).
     */
    private double[] fromUnitSquare() {
        double x0 = source[0][0];
        double y0 = source[0][1];
        double dx1 = source[1][0] - source[2][0];
        double dy1 = source[1][1] - source[2][1];
        double dx2 = source[3][0] - source[2][0];
        double dy2 = source[3][1] - source[2][1];
        double sx = x0 - source[1][0] + source[2][0] - source[3][0];
        double sy = y0 - source[1][1] + source[2][1] - source[3][1];
        double determinant = dx1 * dy2 - dx2 * dy1;
        double g = (sx * dy2 - dx2 * sy) / determinant;
        double h = (dx1 * sy - sx * dy1) / determinant;
        return new double[] {
            source[1][0] - x0 + g * source[1][0],
            source[3][0] - x0 + h * source[3][0],
            x0,
            source[1][1] - y0 + g * source[1][1],
            source[3][1] - y0 + h * source[3][1],
            y0,
            g,
            h
        };
    }
}
