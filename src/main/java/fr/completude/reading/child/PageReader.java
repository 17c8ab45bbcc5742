package fr.completude.reading.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import fr.completude.dossier.Box;
import fr.completude.dossier.Code;
import fr.completude.dossier.MrzReading;
import fr.completude.dossier.Page;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.Picture;
import fr.completude.dossier.Word;
import fr.completude.reading.wire.ReadLimits;
import fr.completude.reading.wire.Stage;

/** From what a file holds of a page to the page as read. */
final class PageReader {

    private static final double POINTS_PER_INCH = 72;

    private final Leptonica leptonica;
    private final PictureReader reader;
    private final SceneReader scenes;
    private final StageClock clock;

    PageReader(Leptonica leptonica, PictureReader reader, PictureMeter meter, StageClock clock) {
        this.leptonica = leptonica;
        this.reader = reader;
        this.scenes = new SceneReader(leptonica, reader, meter, clock);
        this.clock = clock;
    }

    /** Reads a page. */
    Page read(int number, PageContent content, ReadLimits limits, OcrBudget budget) throws EngineException {
        if (content instanceof PageContent.Text text) {
            return page(number, text, text.words(), List.of(), List.of(), List.of(), limits);
        }
        if (content instanceof PageContent.Mixed mixed) {
            return mixed(number, mixed, limits, budget);
        }
        return scenes.read(number, (PageContent.Picture) content, limits, budget);
    }

    private static Page page(
            int number,
            PageContent.Text text,
            List<Word> words,
            List<MrzReading> mrz,
            List<Picture> pictures,
            List<Code> codes,
            ReadLimits limits) {
        double scale = limits.dpi() / POINTS_PER_INCH;
        return new Page(
                number,
                (int) Math.round(text.widthPt() * scale),
                (int) Math.round(text.heightPt() * scale),
                text.by(),
                new PageQuality(null, 1, 0, text.rotation()),
                words,
                mrz,
                pictures,
                codes);
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
            List<Picture> marks = clock.in(Stage.INK, () -> InkMarks.on(page, words));
            return page(number, mixed.text(), words, mrz, marks, scenes.codes(page), limits);
        }
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
