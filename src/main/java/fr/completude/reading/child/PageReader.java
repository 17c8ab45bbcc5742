package fr.completude.reading.child;

import java.util.List;

import fr.completude.dossier.Page;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.Word;
import fr.completude.reading.wire.ReadLimits;

/** From what a file holds of a page to the page as read. */
final class PageReader {

    private final Leptonica leptonica;
    private final OcrEngine engine;

    PageReader(Leptonica leptonica, OcrEngine engine) {
        this.leptonica = leptonica;
        this.engine = engine;
    }

    Page read(int number, PageContent content, ReadLimits limits, OcrBudget budget) {
        if (content instanceof PageContent.Text text) {
            double scale = limits.dpi() / 72.0;
            return new Page(
                    number,
                    (int) Math.round(text.widthPt() * scale),
                    (int) Math.round(text.heightPt() * scale),
                    ReadBy.TEXT_LAYER,
                    new PageQuality(null, 1, 0, text.rotation()),
                    text.words(),
                    List.of(),
                    List.of());
        }
        PageContent.Picture picture = (PageContent.Picture) content;
        try (Pix full = Pix.greyOf(leptonica, picture.image());
                Pix pix = full.scaled(scale(full, picture, limits))) {
            int width = pix.width();
            int height = pix.height();
            PageQuality quality = new PageQuality(picture.dpi(), 1, 0, picture.rotation());
            if (!budget.take()) {
                return new Page(number, width, height, ReadBy.NOTHING, quality, List.of(), List.of(), List.of());
            }
            List<Word> words = engine.read(pix, limits.dpi()).stream()
                    .map(word -> word.on(width, height))
                    .toList();
            return new Page(number, width, height, ReadBy.OCR, quality, words, List.of(), List.of());
        }
    }

    private static double scale(Pix full, PageContent.Picture picture, ReadLimits limits) {
        double cap = (double) limits.longEdge() / Math.max(full.width(), full.height());
        Double dpi = picture.dpi();
        return Math.min(cap, dpi == null ? 1 : limits.dpi() / dpi);
    }
}
