package fr.completude.reading.child;

import java.util.List;

import fr.completude.dossier.MrzReading;
import fr.completude.dossier.Picture;
import fr.completude.dossier.Word;
import fr.completude.reading.wire.Stage;

/** What is read and measured of a page once its words are known: machine readable zones, ink that is no print, sharpness. */
final class Passes {

    private static final double MARKS_EDGE = 1170;

    private final MrzReader mrzReader;
    private final StageClock clock;

    Passes(MrzReader mrzReader, StageClock clock) {
        this.mrzReader = mrzReader;
        this.clock = clock;
    }

    /**
     * A reading of a page.
     *
     * @param page as it was turned
     * @param slant degrees clockwise it lies slanted
     * @param turn degrees clockwise it was turned
     */
    OcrPass of(Pix page, double slant, int turn, List<Word> words) throws EngineException {
        return of(page, slant, turn, words, zones(page, slant, words));
    }

    /** The same where the machine readable zones have been read. */
    OcrPass of(Pix page, double slant, int turn, List<Word> words, List<MrzReading> mrz) {
        try (Pix small = page.scaled(Math.min(1, MARKS_EDGE / Math.max(page.width(), page.height())));
                Pix straight = small.slanted(-slant)) {
            double sharpness = Sharpness.of(small.grey(), small.width(), small.height());
            List<Picture> marks = clock.in(Stage.INK, () -> InkMarks.on(straight, words));
            return new OcrPass(turn, slant, page.width(), page.height(), sharpness, words, mrz, marks);
        }
    }

    /** The zones of a page, read. */
    List<MrzReading> zones(Pix page, double slant, List<Word> words) throws EngineException {
        return clock.in(Stage.MRZ, () -> mrzReader.read(new StraightPage(page, slant), words));
    }
}
