package fr.completude.reading.child;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import fr.completude.reading.wire.ReadLimits;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Renders pages, with the size of every image checked and JPEG 2000, which PDFBox leaves blank, decoded. */
final class PageRenderer extends PDFRenderer {

    private static final int UPRIGHT = 1;

    private final PictureDecoder pictures;
    private final ReadLimits limits;
    private boolean imageMissing;

    PageRenderer(PDDocument document, PictureDecoder pictures, ReadLimits limits) {
        super(document);
        this.pictures = pictures;
        this.limits = limits;
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new CheckedDrawer(parameters);
    }

    /** Whether an image of the pages rendered so far could not be decoded. */
    boolean isImageMissing() {
        return imageMissing;
    }

    /**
     * An image by itself, at a lower resolution where it is large.
     *
     * @throws UnreadableFileException if it has too many pixels
     */
    PageImage decoded(PDImageXObject image) throws IOException, UnreadableFileException {
        if (isJpeg2000(image)) {
            return PageImage.of(jpeg2000(image));
        }
        if (isPlainJpeg(image)) {
            Optional<PageImage> plain = pictures.jpegs().decode(encoded(image, COSName.DCT_DECODE), UPRIGHT, limits);
            if (plain.isPresent()) {
                return plain.get();
            }
        }
        return PageImage.of(inJava(image));
    }

    private BufferedImage inJava(PDImageXObject image) throws IOException {
        long pixels = (long) image.getWidth() * image.getHeight();
        int step = Math.max(1, (int) Math.ceil(Math.sqrt((double) pixels / limits.subsampledPixels())));
        if (step == 1 && isPlainGrey(image)) {
            BufferedImage grey = image.getRawImage();
            if (grey != null && grey.getType() == BufferedImage.TYPE_BYTE_GRAY) {
                return grey;
            }
        }
        return image.getImage(null, step);
    }

    /** Grey as scanners make it: converting it to colours would take longer than to decode it. */
    private static boolean isPlainGrey(PDImageXObject image) throws IOException {
        return image.getColorSpace() instanceof PDDeviceGray
                && image.getBitsPerComponent() == 8
                && image.getDecode() == null;
    }

    /** Whether the values of a JPEG mean what they mean in any other JPEG. */
    private static boolean isPlainJpeg(PDImageXObject image) throws IOException {
        PDColorSpace colours = image.getColorSpace();
        return "jpg".equals(image.getSuffix())
                && image.getDecode() == null
                && (colours instanceof PDDeviceGray || colours instanceof PDDeviceRGB || colours instanceof PDICCBased);
    }

    private static byte[] encoded(PDImageXObject image, COSName filter) throws IOException {
        try (InputStream raw = image.getStream().createInputStream(List.of(filter.getName()))) {
            return raw.readAllBytes();
        }
    }

    static boolean isJpeg2000(PDImage image) {
        return image instanceof PDImageXObject object && "jpx".equals(object.getSuffix());
    }

    private BufferedImage jpeg2000(PDImageXObject image) throws IOException {
        try {
            return pictures.decode(encoded(image, COSName.JPX_DECODE), limits);
        } catch (UnreadableFileException e) {
            throw new IOException("A JPEG 2000 image cannot be decoded.", e);
        }
    }

    private final class CheckedDrawer extends PageDrawer {

        private final DeclaredSize declaredSize = new DeclaredSize(limits.refusedPixels());

        CheckedDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            declaredSize.check(image);
            try {
                if (isJpeg2000(image) && image instanceof PDImageXObject object) {
                    super.drawImage(LosslessFactory.createFromImage(document, jpeg2000(object)));
                } else {
                    super.drawImage(image);
                }
            } catch (IOException e) {
                // PDFBox goes on with the rest of the page; what is missing must not go unsaid.
                imageMissing = true;
                throw e;
            }
        }
    }
}
