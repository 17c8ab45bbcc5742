package fr.completude.reading.child;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import fr.completude.dossier.Box;
import fr.completude.dossier.Word;
import fr.completude.reading.wire.ReadLimits;
import fr.completude.reading.wire.Stage;
import org.jspecify.annotations.Nullable;

/** Reads the picture of a page: straight first, and turned when what it reads makes no sense. */
final class PictureReader {

    private static final int OSD_EDGE = 1700;
    private static final int QUARTER = 90;
    private static final int HALF = 180;

    private final Leptonica leptonica;
    private final Engines engines;
    private final LineReader lineReader;
    private final Passes passes;
    private final EngineReader engineReader;
    private final StageClock clock;

    PictureReader(Leptonica leptonica, Engines engines, StageClock clock) {
        this.leptonica = leptonica;
        this.engines = engines;
        this.lineReader = new LineReader(leptonica, engines);
        this.clock = clock;
        this.passes = new Passes(new MrzReader(engines), clock);
        this.engineReader = new EngineReader(leptonica, engines, passes, clock);
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
     * Where lines make no sense the engine takes the page apart itself, and what each read surely is put together. Where
     * much of what was taken for lines is the pattern of a card or a picture, that part is enough.
     */
    private OcrPass withWhole(Pix page, Glance glance, OcrPass lines, @Nullable Double dpi, ReadLimits limits)
            throws EngineException {
        boolean muddled = lines.isMuddled();
        boolean clear = !lines.isPoor() && !EngineReader.isSmall(page, glance);
        if (!muddled && clear) {
            return lines;
        }
        OcrPass text = muddled ? lines.withoutMuddle() : lines;
        Optional<Box> part = muddled && clear && areZonesRead(lines)
                ? lines.muddle().flatMap(EngineReader::worthCutting)
                : Optional.empty();
        if (part.isPresent()) {
            return text.with(engineReader.part(page, glance, part.get(), lines, dpi, limits));
        }
        OcrPass whole = engineReader.whole(page, glance, lines, dpi, limits);
        return whole.sure() > text.sure() ? whole.with(text) : text.with(whole);
    }

    /** A zone whose digits do not add up may be seen better by who looks at the whole page. */
    private static boolean areZonesRead(OcrPass pass) {
        return pass.mrz().isEmpty() || pass.mrz().stream().anyMatch(zone -> ZoneDigits.addUp(zone.lines()));
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
        return passes.of(page.pix(), page.slant(), page.turn(), words);
    }
}
