package fr.completude.reading.child;

import java.awt.image.BufferedImage;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import fr.completude.dossier.FileProblem;
import fr.completude.reading.wire.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * Decodes what Java's own readers cannot: WebP, JPEG 2000, four-colour JPEG, JPEG in TIFF as of old; and plain JPEG, which
 * it does faster.
 */
final class PictureDecoder {

    private final Leptonica leptonica;
    private final JpegDecoder jpegs;

    PictureDecoder(Leptonica leptonica) {
        this.leptonica = leptonica;
        this.jpegs = new JpegDecoder(leptonica);
    }

    /** The decoder of plain JPEG. */
    JpegDecoder jpegs() {
        return jpegs;
    }

    /** Decodes an image whose header declares an acceptable size. */
    BufferedImage decode(byte[] content, ReadLimits limits) throws UnreadableFileException {
        IntByReference width = new IntByReference();
        IntByReference height = new IntByReference();
        IntByReference other = new IntByReference();
        if (leptonica.pixReadHeaderMem(content, content.length, other, width, height, other, other, other) != 0) {
            throw new UnreadableFileException(FileProblem.CORRUPT);
        }
        check(width.getValue(), height.getValue(), limits);
        return image(leptonica.pixReadMem(content, content.length));
    }

    /**
     * Decodes one image of a TIFF, likewise.
     *
     * @param index from 0
     */
    BufferedImage decodeTiff(byte[] content, int index, ReadLimits limits) throws UnreadableFileException {
        IntByReference width = new IntByReference();
        IntByReference height = new IntByReference();
        IntByReference other = new IntByReference();
        int failed = leptonica.readHeaderMemTiff(
                content, content.length, index, width, height, other, other, other, other, other);
        if (failed != 0) {
            throw new UnreadableFileException(FileProblem.CORRUPT);
        }
        check(width.getValue(), height.getValue(), limits);
        return image(leptonica.pixReadMemTiff(content, content.length, index));
    }

    /** Nothing is subsampled on this way, so the lower limit holds twice over. */
    private static void check(long width, long height, ReadLimits limits) throws UnreadableFileException {
        if (width * height > Math.min(limits.refusedPixels(), 2 * limits.subsampledPixels())) {
            throw new UnreadableFileException(FileProblem.TOO_LARGE);
        }
    }

    private BufferedImage image(@Nullable Pointer decoded) throws UnreadableFileException {
        if (decoded == null) {
            throw new UnreadableFileException(FileProblem.CORRUPT);
        }
        try (Pix pix = Pix.owning(leptonica, decoded)) {
            return pix.colours();
        }
    }
}
