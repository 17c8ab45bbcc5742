package fr.completude.reading.child;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.FloatByReference;
import com.sun.jna.ptr.IntByReference;
import fr.completude.reading.wire.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * Reads a picture whose lines are known to run up and down the page: there is only the choice of two turns, which
 * holds better on cards, where there is little text, than asking for one of four.
 */
final class UprightReader {

    /** Fewer letters that rise or fall tell nothing. */
    private static final int LEAST_SHAPES = 8;

    /** Doubtful words in greater number come from a bad picture rather than from a card that lies upside down. */
    private static final int FEW_WORDS = 150;

    /** So few sure letters are no reason to turn a picture on its side. */
    private static final double LEAST_SCORE = 25;

    private final Leptonica leptonica;
    private final PictureReader reader;

    UprightReader(Leptonica leptonica, PictureReader reader) {
        this.leptonica = leptonica;
        this.reader = reader;
    }

    /** Reads a picture in whichever way it lies. */
    OcrPass read(Sheet sheet, @Nullable Double dpi, ReadLimits limits) throws EngineException {
        Glance glance = sheet.glance();
        OcrPass first = glance.looksSideways()
                ? turned(sheet, likelyTurn(sheet), dpi, limits)
                : reader.read(sheet.pix(), glance, dpi, limits);
        if (!first.isPoor() || first.words().size() > FEW_WORDS) {
            return first;
        }
        OcrPass other = turned(sheet, (first.turn() + 180) % 360, dpi, limits);
        OcrPass best = other.score() > first.score() ? other : first;
        return best.turn() % 180 != 0 && best.score() < LEAST_SCORE
                ? reader.readAsItLies(sheet.pix(), glance, dpi, limits)
                : best;
    }

    private OcrPass turned(Sheet sheet, int turn, @Nullable Double dpi, ReadLimits limits) throws EngineException {
        try (Pix turned = sheet.pix().turned(turn)) {
            OcrPass pass = reader.readAsItLies(turned, Glance.at(leptonica, turned), dpi, limits);
            return new OcrPass(
                    turn,
                    pass.slant(),
                    pass.width(),
                    pass.height(),
                    pass.sharpness(),
                    pass.words(),
                    pass.mrz(),
                    pass.marks());
        }
    }

    private int likelyTurn(Sheet sheet) {
        try (Pix quarter = sheet.pix().turned(90)) {
            return isUpsideDown(quarter) ? 270 : 90;
        }
    }

    /** More letters of Latin script rise above the others than fall below them. */
    private boolean isUpsideDown(Pix page) {
        double scale = Math.min(1, 1700.0 / Math.max(page.width(), page.height()));
        try (Pix small = page.scaled(scale)) {
            Pointer black = leptonica.pixOtsuThreshOnBackgroundNorm(
                    small.pointer(), null, 10, 15, 100, 50, 255, 2, 2, 0.1f, new IntByReference());
            if (black == null) {
                return false;
            }
            try (Pix ink = Pix.owning(leptonica, black)) {
                FloatByReference confidence = new FloatByReference();
                int failed = leptonica.pixUpDownDetect(ink.pointer(), confidence, LEAST_SHAPES, 0, 0);
                return failed == 0 && confidence.getValue() < 0;
            }
        }
    }
}
