package fr.completude.reading.child;

import java.awt.image.BufferedImage;
import java.util.Optional;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import fr.completude.dossier.FileProblem;
import fr.completude.reading.wire.ReadLimits;
import net.sourceforge.lept4j.ILeptonica;
import org.jspecify.annotations.Nullable;

/**
 * Decodes JPEG straight to brightness, which is one of the three values that JPEG holds for each point, and so takes a
 * fraction of the time that colours do. What is not plain or not whole is left to the other decoders, which say what is
 * wrong.
 */
final class JpegDecoder {

    private static final int NO_HINT = 0;
    private static final int MOST_REDUCED = 8;

    private final Leptonica leptonica;

    JpegDecoder(Leptonica leptonica) {
        this.leptonica = leptonica;
    }

    /**
     * Decodes a picture.
     *
     * @param orientation as EXIF tells it, 1 to 8
     * @return empty for what is no JPEG of one or three components, or has faults
     * @throws UnreadableFileException if it declares more pixels than may be decoded
     */
    Optional<PageImage> decode(byte[] content, int orientation, ReadLimits limits) throws UnreadableFileException {
        if (!isJpeg(content)) {
            return Optional.empty();
        }
        IntByReference width = new IntByReference();
        IntByReference height = new IntByReference();
        IntByReference components = new IntByReference();
        IntByReference other = new IntByReference();
        int failed =
                leptonica.pixReadHeaderMem(content, content.length, other, width, height, other, components, other);
        if (failed != 0 || components.getValue() > 3) {
            return Optional.empty();
        }
        int reduction = reduction((long) width.getValue() * height.getValue(), limits);
        Pointer decoded = read(content, reduction, ILeptonica.L_JPEG_READ_LUMINANCE);
        if (decoded == null) {
            return Optional.empty();
        }
        try (Pix lying = Pix.owning(leptonica, decoded);
                Pix mirrored = Upright.isMirrored(orientation) ? lying.mirrored() : lying.scaled(1);
                Pix upright = mirrored.turned(Upright.exifTurn(orientation))) {
            return Optional.of(
                    components.getValue() == 1
                            ? PageImage.of(upright.grey(), upright.width(), upright.height())
                            : PageImage.of(
                                    upright.grey(),
                                    upright.width(),
                                    upright.height(),
                                    () -> Upright.byExif(colours(content, reduction), orientation)));
        }
    }

    /** Told from the first bytes: of some other formats the library decodes everything to know their size. */
    private static boolean isJpeg(byte[] content) {
        return content.length > 2
                && content[0] == (byte) 0xFF
                && content[1] == (byte) 0xD8
                && content[2] == (byte) 0xFF;
    }

    private static int reduction(long pixels, ReadLimits limits) throws UnreadableFileException {
        if (pixels > limits.refusedPixels()) {
            throw new UnreadableFileException(FileProblem.TOO_LARGE);
        }
        int reduction = 1;
        while (reduction < MOST_REDUCED && pixels / ((long) reduction * reduction) > limits.subsampledPixels()) {
            reduction *= 2;
        }
        return reduction;
    }

    /** Null when it cannot be decoded without fault. */
    private @Nullable Pointer read(byte[] content, int reduction, int hint) {
        IntByReference faults = new IntByReference();
        Pointer decoded = leptonica.pixReadMemJpeg(content, content.length, 0, reduction, faults, hint);
        if (decoded != null && faults.getValue() > 0) {
            Pix.owning(leptonica, decoded).close();
            return null;
        }
        return decoded;
    }

    private BufferedImage colours(byte[] content, int reduction) {
        try (Pix decoded = Pix.owning(leptonica, read(content, reduction, NO_HINT))) {
            return decoded.colours();
        }
    }
}
