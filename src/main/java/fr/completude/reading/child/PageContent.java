package fr.completude.reading.child;

import java.util.List;

import fr.completude.dossier.Box;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.Word;
import org.jspecify.annotations.Nullable;

/** What a file holds of a page before OCR. */
sealed interface PageContent {

    /**
     * Text the file itself gives.
     *
     * @param by whether it is the text layer of a page or was typed into a mail or a word processor
     * @param widthPt width of the upright page, points
     * @param heightPt height, points
     * @param rotation degrees clockwise the stored page was turned
     */
    record Text(ReadBy by, List<Word> words, double widthPt, double heightPt, int rotation) implements PageContent {}

    /**
     * Text and pictures side by side: both are read, and where they overlap the text is trusted.
     *
     * @param rendering the whole page
     * @param pictured where pictures stand on it that may hold text; empty when there are only drawings
     */
    record Mixed(Text text, Picture rendering, List<Box> pictured) implements PageContent {}

    /**
     * A picture of the page, still to be read.
     *
     * @param dpi dots per inch, null when unknown
     * @param rotation degrees clockwise the stored picture was turned, as the file asked
     */
    record Picture(PageImage image, @Nullable Double dpi, int rotation) implements PageContent {}
}
