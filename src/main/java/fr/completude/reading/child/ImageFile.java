package fr.completude.reading.child;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import fr.completude.dossier.FileProblem;
import fr.completude.reading.wire.ReadLimits;
import org.jspecify.annotations.Nullable;

/** An image file: one page, or several in a TIFF. */
final class ImageFile implements PagedFile {

    private final byte[] content;
    private final PictureDecoder pictures;
    private final ReadLimits limits;
    private final @Nullable ImageReader reader;
    private final int pageCount;
    private boolean cutOff;

    private ImageFile(
            byte[] content, PictureDecoder pictures, ReadLimits limits, @Nullable ImageReader reader, int pageCount) {
        this.content = content;
        this.pictures = pictures;
        this.limits = limits;
        this.reader = reader;
        this.pageCount = pageCount;
        if (reader != null) {
            reader.addIIOReadWarningListener((source, warning) -> cutOff |= warning.contains("premature end"));
        }
    }

    static ImageFile open(byte[] content, String mediaType, PictureDecoder pictures, ReadLimits limits)
            throws UnreadableFileException {
        ImageReader reader = readerFor(content, mediaType);
        if (reader == null || !mediaType.equals("image/tiff")) {
            return new ImageFile(content, pictures, limits, reader, 1);
        }
        try {
            return new ImageFile(content, pictures, limits, reader, TiffTags.images(ByteBuffer.wrap(content)));
        } catch (RuntimeException e) {
            throw new UnreadableFileException(FileProblem.CORRUPT, e);
        }
    }

    private static @Nullable ImageReader readerFor(byte[] content, String mediaType) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            // The platform's readers are maintained; another library's of the same name may come first.
            if (reader.getClass().getName().startsWith("com.sun.imageio.")) {
                reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(content)), false, false);
                return reader;
            }
        }
        return null;
    }

    @Override
    public int pageCount() {
        return pageCount;
    }

    @Override
    public @Nullable FileProblem problem() {
        return cutOff ? FileProblem.CORRUPT : null;
    }

    @Override
    public PageContent page(int number) throws UnreadableFileException {
        ImageTags tags = ImageTags.of(content, number - 1);
        Optional<PageImage> plain =
                pageCount == 1 ? pictures.jpegs().decode(content, tags.orientation(), limits) : Optional.empty();
        PageImage image = plain.isPresent() ? plain.get() : decoded(number - 1, tags.orientation());
        return new PageContent.Picture(
                image, believable(tags.dpi(), image, number - 1), Upright.exifTurn(tags.orientation()));
    }

    @Override
    public Optional<LocalDate> takenOn(int number) {
        return Optional.ofNullable(ImageTags.of(content, number - 1).takenOn());
    }

    private PageImage decoded(int index, int orientation) throws UnreadableFileException {
        BufferedImage image = reader == null ? pictures.decode(content, limits) : decoded(reader, index);
        return PageImage.of(Upright.byExif(image, orientation));
    }

    /**
     * Resolutions below 100 dpi are what software writes when it does not know; and a page or card measures between
     * one inch and two feet.
     */
    private @Nullable Double believable(@Nullable Double dpi, PageImage decoded, int index)
            throws UnreadableFileException {
        if (dpi == null || dpi < 100 || dpi > 2400) {
            return null;
        }
        double actual =
                reader == null ? dpi : dpi * Math.max(decoded.width(), decoded.height()) / declaredEdge(reader, index);
        double inches = Math.max(decoded.width(), decoded.height()) / actual;
        return inches > 1 && inches < 24 ? Double.valueOf(actual) : null;
    }

    private static int declaredEdge(ImageReader reader, int index) throws UnreadableFileException {
        try {
            return Math.max(1, Math.max(reader.getWidth(index), reader.getHeight(index)));
        } catch (IOException e) {
            throw new UnreadableFileException(FileProblem.CORRUPT, e);
        }
    }

    private BufferedImage decoded(ImageReader reader, int index) throws UnreadableFileException {
        try {
            int step = step((long) reader.getWidth(index) * reader.getHeight(index));
            ImageReadParam parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            return PlainGrey.of(reader.read(index, parameters));
        } catch (IOException | RuntimeException e) {
            // Java's readers know fewer variants of a format than Leptonica does.
            return pageCount > 1 ? pictures.decodeTiff(content, index, limits) : pictures.decode(content, limits);
        }
    }

    private int step(long pixels) throws UnreadableFileException {
        if (pixels > limits.refusedPixels()) {
            throw new UnreadableFileException(FileProblem.TOO_LARGE);
        }
        return Math.max(1, (int) Math.ceil(Math.sqrt((double) pixels / limits.subsampledPixels())));
    }

    @Override
    public void close() {
        if (reader != null) {
            reader.dispose();
        }
    }
}
