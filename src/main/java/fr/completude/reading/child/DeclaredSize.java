package fr.completude.reading.child;

import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * The check made before an image is decoded: a few kilobytes may declare, and decode to, gigabytes.
 *
 * @param refusedPixels an image that declares more is not decoded
 */
record DeclaredSize(long refusedPixels) {

    /** Ends the reading of the page. Unchecked, since PDFBox goes on after any checked failure of an image. */
    static final class TooLargeException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLargeException() {
            super("An image declares too many pixels.");
        }
    }

    /**
     * Makes sure that an image may be decoded.
     *
     * @throws TooLargeException if it may not
     */
    void check(PDImage image) {
        if ((long) image.getWidth() * image.getHeight() > refusedPixels) {
            throw new TooLargeException();
        }
    }
}
