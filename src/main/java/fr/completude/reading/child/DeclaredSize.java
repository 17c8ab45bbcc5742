package fr.completude.reading.child;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * The check made before an image is decoded: a few kilobytes may declare, and decode to, gigabytes.
 *
 * @param refusedPixels an image that declares more is not decoded
 */
record DeclaredSize(long refusedPixels) {

    /** Ends the reading of the page: PDFBox passes it on where it swallows other failures. */
    static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLargeException() {
            super("An image declares too many pixels.");
        }
    }

    void check(PDImage image) throws TooLargeException {
        if ((long) image.getWidth() * image.getHeight() > refusedPixels) {
            throw new TooLargeException();
        }
    }
}
