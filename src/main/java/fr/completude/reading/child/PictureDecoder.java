package fr.completude.reading.child;

import java.awt.image.BufferedImage;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import fr.completude.dossier.FileProblem;
import fr.completude.reading.wire.ReadLimits;

/** Decodes what Java's own readers cannot: WebP, JPEG 2000, four-colour JPEG. */
final class PictureDecoder {

    private final Leptonica leptonica;

    PictureDecoder(Leptonica leptonica) {
        this.leptonica = leptonica;
    }

    /** Decodes an image whose header declares an acceptable size. */
    BufferedImage decode(byte[] content, ReadLimits limits) throws UnreadableFileException {
        IntByReference width = new IntByReference();
        IntByReference height = new IntByReference();
        IntByReference other = new IntByReference();
        if (leptonica.pixReadHeaderMem(content, content.length, other, width, height, other, other, other) != 0) {
            throw new UnreadableFileException(FileProblem.CORRUPT);
        }
        // Nothing is subsampled on this way, so the lower limit holds twice over.
        if ((long) width.getValue() * height.getValue()
                > Math.min(limits.refusedPixels(), 2 * limits.subsampledPixels())) {
            throw new UnreadableFileException(FileProblem.TOO_LARGE);
        }
        Pointer decoded = leptonica.pixReadMem(content, content.length);
        if (decoded == null) {
            throw new UnreadableFileException(FileProblem.CORRUPT);
        }
        try (Pix pix = Pix.owning(leptonica, decoded);
                Pix colour = Pix.owning(leptonica, leptonica.pixConvertTo32(pix.pointer()))) {
            return image(colour);
        }
    }

    private BufferedImage image(Pix colour) {
        int width = colour.width();
        int height = colour.height();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        Pointer data = leptonica.pixGetData(colour.pointer());
        for (int y = 0; y < height; y++) {
            data.read((long) y * width * Integer.BYTES, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] >>>= 8;
            }
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return image;
    }
}
