package fr.completude.reading.child;

import java.util.List;
import java.util.OptionalInt;

import fr.completude.dossier.MrzReading;
import fr.completude.dossier.Picture;
import fr.completude.dossier.Word;
import fr.completude.reading.wire.ReadLimits;
import fr.completude.reading.wire.Stage;
import org.jspecify.annotations.Nullable;

/** Reads the picture of a page: straight first, and turned when what it reads makes no sense. */
final class PictureReader {

    /** Height that the shapes of running text have at 200 dpi; OCR gains nothing from more. */
    private static final double GOOD_HEIGHT = 16;

    /** Below this height OCR confuses letters. */
    private static final double LEAST_HEIGHT = 10;

    private static final double MOST_ENLARGED = 3;
    private static final int OSD_EDGE = 1700;
    private static final int QUARTER = 90;
    private static final int HALF = 180;
    private static final double MARKS_EDGE = 1170;

    private final Leptonica leptonica;
    private final Engines engines;
    private final LineReader lineReader;
    private final MrzReader mrzReader;
    private final StageClock clock;

    PictureReader(Leptonica leptonica, Engines engines, StageClock clock) {
        this.leptonica = leptonica;
        this.engines = engines;
        this.lineReader = new LineReader(leptonica, engines);
        this.clock = clock;
        this.mrzReader = new MrzReader(engines);
    }

    /**
     * Reads a page in whichever way it lies.
     *
     * @param glance what a quick look at it showed
     * @param dpi its resolution, null when unknown
     */
    OcrPass read(Pix page, Glance glance, @Nullable Double dpi, ReadLimits limits) throws EngineException {
        return withWhole(page, glance, upright(page, glance), dpi, limits);
    }

    /** Reads a picture that lies as the page around it. */
    OcrPass readAsItLies(Pix picture, Glance glance, @Nullable Double dpi, ReadLimits limits) throws EngineException {
        try (TurnedPage page = turned(picture, glance, 0)) {
            return withWhole(picture, glance, pass(page), dpi, limits);
        }
    }

    /** The lines of a page, whichever way it lies; lines are costly to read, so shapes tell what is tried first. */
    private OcrPass upright(Pix page, Glance glance) throws EngineException {
        int likely = glance.looksSideways() ? QUARTER : 0;
        try (TurnedPage first = turned(page, glance, likely)) {
            boolean fallen = first.lines().seemUpsideDown();
            if (!fallen && makesSense(first)) {
                return pass(first);
            }
            try (TurnedPage other = turned(page, glance, likely + HALF)) {
                if (makesSense(other)) {
                    return pass(other);
                }
                if (fallen && makesSense(first)) {
                    return pass(first);
                }
                OcrPass best = better(pass(first), pass(other));
                return best.isPoor() ? asTheEngineTurnsIt(page, glance, best) : best;
            }
        }
    }

    private OcrPass asTheEngineTurnsIt(Pix page, Glance glance, OcrPass known) throws EngineException {
        int turn = turnToUpright(page).orElse(known.turn());
        if ((turn - known.turn()) % HALF == 0) {
            return known;
        }
        try (TurnedPage other = turned(page, glance, turn)) {
            return better(known, pass(other));
        }
    }

    /**
     * Where lines make no sense, or much of what was taken for lines is the pattern of a card or a picture, the engine
     * takes the page apart itself, and what each read surely is put together.
     */
    private OcrPass withWhole(Pix page, Glance glance, OcrPass lines, @Nullable Double dpi, ReadLimits limits)
            throws EngineException {
        boolean muddled = lines.isMuddled();
        boolean small = glance.characterHeight() * page.height() < LEAST_HEIGHT;
        if (!muddled && !small && !lines.isPoor()) {
            return lines;
        }
        OcrPass whole = whole(page, glance, lines, dpi, limits);
        OcrPass text = muddled ? lines.withoutMuddle() : lines;
        return whole.sure() > text.sure() ? whole.with(text) : text.with(whole);
    }

    private static OcrPass better(OcrPass a, OcrPass b) {
        boolean more = b.score() > a.score();
        boolean less = a.words().isEmpty() && !b.words().isEmpty();
        return more || less ? b : a;
    }

    private OptionalInt turnToUpright(Pix page) throws EngineException {
        double scale = Math.min(1, (double) OSD_EDGE / Math.max(page.width(), page.height()));
        try (Pix small = page.scaled(scale)) {
            return clock.in(Stage.OCR, () -> engines.turnToUpright(small));
        }
    }

    private TurnedPage turned(Pix page, Glance glance, int turn) {
        return TurnedPage.of(leptonica, lineReader, page, glance, turn);
    }

    private boolean makesSense(TurnedPage page) {
        return clock.in(Stage.OCR, () -> page.lines().makeSense());
    }

    private OcrPass pass(TurnedPage page) throws EngineException {
        List<Word> words = clock.in(Stage.OCR, () -> page.lines().words());
        return pass(page.pix(), page.slant(), page.turn(), words);
    }

    /** The page as the engine itself takes it apart: slower, but it knows what to do with pages of no order. */
    private OcrPass whole(Pix page, Glance known, OcrPass lines, @Nullable Double dpi, ReadLimits limits)
            throws EngineException {
        int turn = lines.turn();
        boolean zonesRead = lines.mrz().stream().anyMatch(MrzReader::isWhole);
        try (Pix turned = page.turned(turn)) {
            Glance glance = turn == 0 ? known : Glance.at(leptonica, turned, turn, known);
            double slant = Math.abs(glance.slant()) < Pix.LEAST_SLANT ? 0 : glance.slant();
            try (Pix sized = turned.scaled(scale(turned, glance, dpi, limits));
                    Pix straight = sized.slanted(-slant);
                    Pix even = Lighting.isEven(straight) ? straight.scaled(1) : straight.evened()) {
                List<Word> words = clock.in(Stage.OCR, () -> engines.readText(even, limits.dpi())).stream()
                        .map(word -> word.on(even.width(), even.height()))
                        .toList();
                // Where a zone stands does not change with who takes the page apart: it is read by itself once.
                return zonesRead
                        ? pass(turned, slant, turn, words, MrzReader.asRead(words))
                        : pass(turned, slant, turn, words);
            }
        }
    }

    private OcrPass pass(Pix page, double slant, int turn, List<Word> words) throws EngineException {
        List<MrzReading> mrz = clock.in(Stage.MRZ, () -> mrzReader.read(new StraightPage(page, slant), words));
        return pass(page, slant, turn, words, mrz);
    }

    private OcrPass pass(Pix page, double slant, int turn, List<Word> words, List<MrzReading> mrz) {
        try (Pix small = page.scaled(Math.min(1, MARKS_EDGE / Math.max(page.width(), page.height())));
                Pix straight = small.slanted(-slant)) {
            double sharpness = Sharpness.of(small.grey(), small.width(), small.height());
            List<Picture> marks = clock.in(Stage.INK, () -> InkMarks.on(straight, words));
            return new OcrPass(turn, slant, page.width(), page.height(), sharpness, words, mrz, marks);
        }
    }

    /** OCR costs by the pixel, so the picture is made as small as its print allows. */
    private static double scale(Pix page, Glance glance, @Nullable Double dpi, ReadLimits limits) {
        double longEdge = Math.max(page.width(), page.height());
        double print = glance.characterHeight() * page.height();
        double scale = dpi != null ? limits.dpi() / dpi : print > 0 ? GOOD_HEIGHT / print : 1;
        if (print > 0) {
            scale = Math.max(scale, LEAST_HEIGHT / print);
        }
        return Math.min(Math.min(scale, MOST_ENLARGED), limits.longEdge() / longEdge);
    }
}
