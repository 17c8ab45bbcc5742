package fr.completude.reading.child;

import java.awt.image.BufferedImage;
import java.util.List;

import fr.completude.dossier.Picture;
import org.jspecify.annotations.Nullable;

/** Finds pictures such as portraits on a page and measures them. */
@FunctionalInterface
public interface PictureMeter {

    /**
     * Measures the pictures on a page that has few words.
     *
     * @param uprightPage the page in colour, turned upright
     * @param dpi its resolution, dots per inch; null when unknown
     */
    List<Picture> measure(BufferedImage uprightPage, @Nullable Double dpi);
}
