package fr.completude.reading.child;

import java.awt.image.BufferedImage;

import org.jspecify.annotations.Nullable;

/**
 * What an image file says about itself: how it must be turned, and its resolution.
 *
 * @param orientation as EXIF numbers it, 1 to 8
 * @param dpi dots per inch, null when unknown or not believable
 */
record ImageTags(int orientation, @Nullable Double dpi) {

    static ImageTags of(byte[] content) {
        return new ImageTags(1, null);
    }

    PageContent.Picture upright(BufferedImage image) {
        return new PageContent.Picture(image, dpi, 0);
    }
}
