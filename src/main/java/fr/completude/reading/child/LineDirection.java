package fr.completude.reading.child;

import java.util.function.Supplier;

import com.sun.jna.ptr.FloatByReference;
import org.jspecify.annotations.Nullable;

/**
 * Which way the lines of text of a page run: the direction in which its ink gathers most in rows. Pages are looked at
 * both ways, because ink that gathers in one way only is text, while pictures show no difference.
 *
 * @param slant degrees clockwise by which the lines are slanted from a side of the page; 0 when there is no telling
 * @param down whether they run up and down the page rather than across it
 * @param sure whether {@code down} can be told
 * @param quarter how a look at the page turned a quarter would answer; null when nobody looked at it from there
 */
record LineDirection(
        double slant, boolean down, boolean sure, @Nullable Quarter quarter) {

    /** Papers laid on the glass or photographed without care lie no farther askew. */
    private static final float WIDEST = 20;

    private static final float STEP = 1;
    private static final float FINEST = 0.02f;
    private static final int SWEEP_REDUCTION = 4;
    private static final int SEARCH_REDUCTION = 2;

    /** Rows so much fuller than the gaps between them are lines of text. */
    private static final double SURE = 3;

    private static final double CLEARLY_MORE = 2;

    /** Turning a small picture by less blurs more than it helps, unless the slant is sure. */
    private static final double LITTLE = 1.2;

    private static final double SAME_ANGLE = 0.5;

    /** The direction on the page turned a quarter; the values are those of {@link LineDirection}. */
    record Quarter(double slant, boolean down, boolean sure) {}

    /** How the ink gathers in rows when seen from an angle. */
    record Rows(double slant, double confidence, double score) {}

    /** Looks at the ink of a page. */
    static LineDirection of(Leptonica leptonica, Pix black) {
        return of(rows(leptonica, black), () -> {
            try (Pix onItsSide = black.turned(90)) {
                return rows(leptonica, onItsSide);
            }
        });
    }

    /**
     * The direction by the rows seen.
     *
     * @param side the rows of the page turned a quarter, looked at only when those across it leave a doubt
     */
    static LineDirection of(Rows across, Supplier<Rows> side) {
        if (across.confidence() > SURE) {
            return new LineDirection(across.slant(), false, true, null);
        }
        Rows along = side.get();
        boolean down = along.score() > across.score();
        Rows more = down ? along : across;
        Rows less = down ? across : along;
        boolean clear = more.score() > CLEARLY_MORE * less.score();
        boolean agree = less.score() > 0 && Math.abs(more.slant() - less.slant()) < SAME_ANGLE;
        boolean slanted = (clear || agree) && Math.abs(more.slant()) > LITTLE;
        double slant = slanted ? more.slant() : 0;
        // Seen from there, rows as sure as these would have been believed before any others were looked at.
        Quarter quarter =
                along.confidence() > SURE ? new Quarter(along.slant(), false, true) : new Quarter(slant, !down, clear);
        return new LineDirection(slant, down, clear, quarter);
    }

    /** Whether it is known what is seen of the page once it is turned. */
    boolean isKnownTurned(int turn) {
        return turn % 180 == 0 || quarter != null;
    }

    /**
     * The direction on the page turned by so many degrees, a multiple of 90.
     *
     * @throws IllegalStateException when that is not known
     */
    LineDirection turned(int turn) {
        if (turn % 180 == 0) {
            return this;
        }
        Quarter seen = quarter;
        if (seen == null) {
            throw new IllegalStateException("Nobody looked at the page from its side.");
        }
        return new LineDirection(seen.slant(), seen.down(), seen.sure(), new Quarter(slant, down, sure));
    }

    private static Rows rows(Leptonica leptonica, Pix black) {
        FloatByReference degrees = new FloatByReference();
        FloatByReference confidence = new FloatByReference();
        FloatByReference score = new FloatByReference();
        int failed = leptonica.pixFindSkewSweepAndSearchScore(
                black.pointer(),
                degrees,
                confidence,
                score,
                SWEEP_REDUCTION,
                SEARCH_REDUCTION,
                0,
                WIDEST,
                STEP,
                FINEST);
        return failed == 0 ? new Rows(-degrees.getValue(), confidence.getValue(), score.getValue()) : new Rows(0, 0, 0);
    }
}
