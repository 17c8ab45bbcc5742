package fr.completude.reading.child;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Tells logos and ornaments from pictures of papers, by the size they declare. */
final class SmallPicture {

    /** A card photographed so that its print can be read has more; px. */
    private static final int LEAST_EDGE = 250;

    private static final int LEAST_AREA = 60_000;

    private SmallPicture() {}

    /** Whether the picture is surely too small to show a paper; false for what cannot be told. */
    static boolean is(byte[] content) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                return Math.max(width, height) < LEAST_EDGE || width * height < LEAST_AREA;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
