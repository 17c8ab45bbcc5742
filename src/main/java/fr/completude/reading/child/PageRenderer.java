package fr.completude.reading.child;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;

import fr.completude.reading.wire.ReadLimits;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Renders pages, with the size of every image checked and JPEG 2000, which PDFBox leaves blank, decoded. */
final class PageRenderer extends PDFRenderer {

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

    /** An image by itself, at a lower resolution where it is large. */
    BufferedImage decoded(PDImageXObject image) throws IOException {
        if (isJpeg2000(image)) {
            return jpeg2000(image);
        }
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

    static boolean isJpeg2000(PDImage image) {
        return image instanceof PDImageXObject object && "jpx".equals(object.getSuffix());
    }

    private BufferedImage jpeg2000(PDImageXObject image) throws IOException {
        try (InputStream raw = image.getStream().createInputStream(java.util.List.of(COSName.JPX_DECODE.getName()))) {
            return pictures.decode(raw.readAllBytes(), limits);
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
