package fr.completude.reading.child;

import java.awt.image.BufferedImage;
import java.util.List;

import fr.completude.dossier.Box;
import fr.completude.dossier.Picture;
import org.jspecify.annotations.Nullable;

/** Finds pictures such as portraits on a page and measures them. */
public interface PictureMeter {

    /**
     * Measures the pictures on a page that has few words.
     *
     * @param uprightPage the page in colour, turned upright
     * @param dpi its resolution, dots per inch; null when unknown
     */
    List<Picture> measure(BufferedImage uprightPage, @Nullable Double dpi);

    /**
     * Those of some places of a page full of words at which there may be a portrait.
     *
     * @param grey of the page turned upright, reduced; row after row, 0 black to 255 white
     * @param places where to look, in fractions of the page
     */
    List<Box> likely(byte[] grey, int width, int height, List<Box> places);

    /**
     * Measures the portraits that stand at some places of a page full of words, such as a form.
     *
     * @param uprightPage the page in colour, turned upright
     * @param dpi its resolution, dots per inch; null when unknown
     * @param places where to look
     */
    List<Picture> measureAt(BufferedImage uprightPage, @Nullable Double dpi, List<Box> places);
}
