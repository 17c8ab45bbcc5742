package fr.completude.reading.child;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A grey image as a small JPEG. */
final class GreyJpeg {

    private static final float QUALITY = 0.55f;
    private static final float LEAST_QUALITY = 0.15f;
    private static final double SMALLER = 0.7;

    /** Of a picture with shorter edges nothing is recognised, px. */
    private static final int SMALLEST = 48;

    private GreyJpeg() {}

    /**
     * The image in as few bytes as it may take: with less detail, then smaller, when it would take more; never so
     * small that nothing is recognised on it, whatever it may take.
     *
     * @param most bytes of the JPEG before it is put in Base64
     */
    static String base64(Pix image, int most) {
        byte[] grey = image.grey();
        float quality = QUALITY;
        byte[] jpeg = jpeg(grey, image.width(), image.height(), quality);
        while (jpeg.length > most && quality > LEAST_QUALITY) {
            quality -= 0.2f;
            jpeg = jpeg(grey, image.width(), image.height(), Math.max(quality, LEAST_QUALITY));
        }
        if (jpeg.length <= most || SMALLER * Math.min(image.width(), image.height()) < SMALLEST) {
            return Base64.getEncoder().encodeToString(jpeg);
        }
        try (Pix smaller = image.scaled(SMALLER)) {
            return base64(smaller, most);
        }
    }

    private static byte[] jpeg(byte[] grey, int width, int height, float quality) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, width, height, grey);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
                writer.setOutput(out);
                writer.write(null, new IIOImage(image, null, null), parameters);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
