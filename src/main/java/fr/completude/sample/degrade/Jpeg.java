package fr.completude.sample.degrade;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes JPEG files with their resolution. */
public final class Jpeg {

    /** Where the density stands in the JFIF header the platform writes first. */
    private static final int DENSITY = 13;

    private Jpeg() {}

    /**
     * The bytes of a JPEG file.
     *
     * @param quality 0 to 1
     * @param dpi written into the header
     */
    public static byte[] bytes(BufferedImage image, float quality, int dpi) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        byte[] bytes = out.toByteArray();
        bytes[DENSITY] = 1;
        for (int i = DENSITY + 1; i <= DENSITY + 3; i += 2) {
            bytes[i] = (byte) (dpi >> 8);
            bytes[i + 1] = (byte) dpi;
        }
        return bytes;
    }
}
