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
    private static final double LEAST_SLANT = 0.15;

    private final Leptonica leptonica;
    private final Engines engines;
    private final MrzReader mrzReader;
    private final StageClock clock;

    PictureReader(Leptonica leptonica, Engines engines, StageClock clock) {
        this.leptonica = leptonica;
        this.engines = engines;
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
        OcrPass best = glance.looksSideways()
                ? read(page, turnToUpright(page).orElse(QUARTER), dpi, limits)
                : readStraight(page, glance, 0, dpi, limits);
        if (best.isPoor() && !glance.looksSideways()) {
            int turn = turnToUpright(page).orElse(0);
            best = turn == 0 ? best : better(best, read(page, turn, dpi, limits));
        }
        // The detection of orientation confuses up and down where there is little text.
        return best.isHopeless() ? better(best, read(page, (best.turn() + 180) % 360, dpi, limits)) : best;
    }

    private static OcrPass better(OcrPass a, OcrPass b) {
        return b.score() > a.score() ? b : a;
    }

    /** Reads a picture that lies as the page around it. */
    OcrPass readAsItLies(Pix picture, Glance glance, @Nullable Double dpi, ReadLimits limits) throws EngineException {
        return readStraight(picture, glance, 0, dpi, limits);
    }

    private OptionalInt turnToUpright(Pix page) throws EngineException {
        double scale = Math.min(1, (double) OSD_EDGE / Math.max(page.width(), page.height()));
        try (Pix small = page.scaled(scale)) {
            return clock.in(Stage.OCR, () -> engines.turnToUpright(small));
        }
    }

    private OcrPass read(Pix page, int turn, @Nullable Double dpi, ReadLimits limits) throws EngineException {
        try (Pix turned = page.turned(turn)) {
            return readStraight(turned, Glance.at(leptonica, turned), turn, dpi, limits);
        }
    }

    private OcrPass readStraight(Pix page, Glance glance, int turn, @Nullable Double dpi, ReadLimits limits)
            throws EngineException {
        double slant = Math.abs(glance.slant()) < LEAST_SLANT ? 0 : glance.slant();
        try (Pix straight = slant == 0 ? page.scaled(1) : page.slanted(-slant);
                Pix even = Lighting.isEven(straight) ? straight.scaled(1) : straight.evened();
                Pix sized = even.scaled(scale(even, glance, dpi, limits))) {
            int width = sized.width();
            int height = sized.height();
            List<Word> words = clock.in(Stage.OCR, () -> engines.readText(sized, limits.dpi())).stream()
                    .map(word -> word.on(width, height))
                    .toList();
            List<MrzReading> mrz = clock.in(Stage.MRZ, () -> mrzReader.read(even, words));
            List<Picture> marks = clock.in(Stage.INK, () -> InkMarks.on(even, words));
            double sharpness = Sharpness.of(sized.grey(), width, height);
            return new OcrPass(turn, slant, width, height, sharpness, words, mrz, marks);
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
