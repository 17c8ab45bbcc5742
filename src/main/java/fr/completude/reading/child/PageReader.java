package fr.completude.reading.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import fr.completude.dossier.Box;
import fr.completude.dossier.MrzReading;
import fr.completude.dossier.Page;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.Picture;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.Word;
import fr.completude.reading.wire.ReadLimits;

/** From what a file holds of a page to the page as read. */
final class PageReader {

    private static final double POINTS_PER_INCH = 72;

    /** Detail finer than this serves nobody, and costs. */
    private static final double LONGEST_EDGE = 3600;

    private static final int OUTLINE_EDGE = 400;

    /** A page with more words is a document, not a portrait. */
    private static final int FEW_WORDS = 20;

    private final Leptonica leptonica;
    private final PictureReader reader;
    private final PictureMeter meter;

    PageReader(Leptonica leptonica, PictureReader reader, PictureMeter meter) {
        this.leptonica = leptonica;
        this.reader = reader;
        this.meter = meter;
    }

    /** Reads a page. */
    Page read(int number, PageContent content, ReadLimits limits, OcrBudget budget) throws EngineException {
        if (content instanceof PageContent.Text text) {
            return page(number, text, text.words(), List.of(), limits);
        }
        if (content instanceof PageContent.Mixed mixed) {
            return mixed(number, mixed, limits, budget);
        }
        return picture(number, (PageContent.Picture) content, limits, budget);
    }

    private static Page page(
            int number, PageContent.Text text, List<Word> words, List<MrzReading> mrz, ReadLimits limits) {
        double scale = limits.dpi() / POINTS_PER_INCH;
        return new Page(
                number,
                (int) Math.round(text.widthPt() * scale),
                (int) Math.round(text.heightPt() * scale),
                ReadBy.TEXT_LAYER,
                new PageQuality(null, 1, 0, text.rotation()),
                words,
                mrz,
                List.of());
    }

    private Page picture(int number, PageContent.Picture given, ReadLimits limits, OcrBudget budget)
            throws EngineException {
        PageContent.Picture picture = straightened(given);
        try (Pix full = Pix.greyOf(leptonica, picture.image());
                Pix pix = full.scaled(Math.min(1, LONGEST_EDGE / Math.max(full.width(), full.height())))) {
            Double dpi = picture.dpi() == null ? null : picture.dpi() * pix.width() / full.width();
            Glance glance = Glance.at(leptonica, pix);
            if (!glance.hasText() || !budget.take()) {
                List<Picture> pictures = glance.isBlank() || glance.hasText()
                        ? List.of()
                        : meter.measure(picture.image(), picture.dpi());
                PageQuality quality = new PageQuality(
                        picture.dpi(), Sharpness.of(pix.grey(), pix.width(), pix.height()), 0, picture.rotation());
                return new Page(
                        number, full.width(), full.height(), ReadBy.NOTHING, quality, List.of(), List.of(), pictures);
            }
            OcrPass pass = reader.read(pix, glance, dpi, limits);
            List<Picture> pictures = pass.words().size() >= FEW_WORDS
                    ? List.of()
                    : meter.measure(Upright.turned(picture.image(), pass.turn()), picture.dpi());
            int turned = (picture.rotation() + pass.turn()) % 360;
            boolean onItsSide = pass.turn() % 180 != 0;
            return new Page(
                    number,
                    onItsSide ? full.height() : full.width(),
                    onItsSide ? full.width() : full.height(),
                    ReadBy.OCR,
                    new PageQuality(picture.dpi(), pass.sharpness(), pass.slant(), turned),
                    pass.words(),
                    pass.mrz(),
                    pictures);
        }
    }

    private PageContent.Picture straightened(PageContent.Picture picture) {
        double edge = Math.max(picture.image().getWidth(), picture.image().getHeight());
        if (edge < OUTLINE_EDGE) {
            return picture;
        }
        try (Pix full = Pix.greyOf(leptonica, picture.image());
                Pix small = full.scaled(OUTLINE_EDGE / edge)) {
            Optional<PageQuad> outline = PaperOutline.on(small.grey(), small.width(), small.height());
            return outline.map(quad -> Perspective.straightened(picture, quad)).orElse(picture);
        }
    }

    /** The text as it is, and what is read in the pictures where there is no text. */
    private Page mixed(int number, PageContent.Mixed mixed, ReadLimits limits, OcrBudget budget)
            throws EngineException {
        List<Word> words = new ArrayList<>(mixed.text().words());
        List<MrzReading> mrz = new ArrayList<>();
        AtomicInteger line =
                new AtomicInteger(words.stream().mapToInt(Word::line).max().orElse(-1) + 1);
        try (Pix page = Pix.greyOf(leptonica, mixed.rendering().image())) {
            for (Box region : mixed.pictured()) {
                Optional<OcrPass> pass = region(page, region, mixed.rendering(), limits, budget);
                if (pass.isPresent()) {
                    int first = line.get();
                    pass.get().words().stream()
                            .map(word -> onPage(word, region, first))
                            .filter(word -> mixed.text().words().stream()
                                    .noneMatch(known -> known.box().holds(word.box())))
                            .forEach(word -> {
                                line.set(Math.max(line.get(), word.line() + 1));
                                words.add(word);
                            });
                    pass.get()
                            .mrz()
                            .forEach(
                                    reading -> mrz.add(new MrzReading(reading.lines(), onPage(reading.box(), region))));
                }
            }
        }
        return page(number, mixed.text(), words, mrz, limits);
    }

    private Optional<OcrPass> region(
            Pix page, Box region, PageContent.Picture rendering, ReadLimits limits, OcrBudget budget)
            throws EngineException {
        int left = (int) (region.left() * page.width());
        int top = (int) (region.top() * page.height());
        int width = Math.max(1, (int) (region.width() * page.width()));
        int height = Math.max(1, (int) (region.height() * page.height()));
        try (Pix part = page.part(left, top, width, height)) {
            Glance glance = Glance.at(leptonica, part);
            return glance.hasText() && budget.take()
                    ? Optional.of(reader.readAsItLies(part, glance, rendering.dpi(), limits))
                    : Optional.empty();
        }
    }

    private static Word onPage(Word word, Box region, int firstLine) {
        return new Word(word.text(), onPage(word.box(), region), word.confidence(), firstLine + word.line());
    }

    private static Box onPage(Box box, Box region) {
        return new Box(
                region.left() + box.left() * region.width(),
                region.top() + box.top() * region.height(),
                box.width() * region.width(),
                box.height() * region.height());
    }
}
