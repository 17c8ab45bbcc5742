package fr.completude.reading.child;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/** The lines and shapes a page draws, counted by what they may be. */
final class Paths {

    /** Rules and frames run straight along the page; what runs slanted by more points than this may be handwriting. */
    private static final double SLANTED = 0.4;

    /** A code drawn as rectangles has at least as many. */
    private static final int MODULES = 60;

    /** Modules side by side may be drawn as one rectangle; points. */
    private static final double LONGEST_SPECK = 25;

    private static final double WIDEST_SPECK = 4;

    /** A letter turned into outlines has about ten curves; a line of text more than most logos. */
    private static final int OUTLINES = 1500;

    private final Glyphs glyphs;
    private final Point2D.Float pen = new Point2D.Float();
    private @Nullable Rectangle2D area;
    private boolean plainRectangle;
    private int drawn;
    private int specks;
    private int curves;
    private int curvesOfPath;
    private int filledCurves;

    /** @param glyphs told of every filled shape, which may hide letters */
    Paths(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    boolean isEmpty() {
        return drawn == 0;
    }

    /** Whether there are curves or slanted lines. */
    boolean hasCurves() {
        return curves > 0;
    }

    /** Whether there are so many little rectangles that they may be the modules of a code. */
    boolean mayBeCode() {
        return specks >= MODULES;
    }

    /** Whether so much is drawn in curves that it may be text turned into outlines. */
    boolean mayBeText() {
        return filledCurves >= OUTLINES;
    }

    Point2D pen() {
        return pen;
    }

    /** A rectangle with three of its corners in order. */
    void rectangle(Point2D p0, Point2D p1, Point2D p2) {
        double one = p0.distance(p1);
        double other = p1.distance(p2);
        specks += Math.max(one, other) < LONGEST_SPECK && Math.min(one, other) < WIDEST_SPECK ? 1 : 0;
        pen.setLocation(p0);
        plainRectangle = area == null;
        extend(p0);
        extend(p2);
    }

    void moveTo(float x, float y) {
        pen.setLocation(x, y);
        plainRectangle = false;
        extend(pen);
    }

    void lineTo(float x, float y) {
        boolean slanted = Math.abs(x - pen.getX()) > SLANTED && Math.abs(y - pen.getY()) > SLANTED;
        curves += slanted ? 1 : 0;
        pen.setLocation(x, y);
        extend(pen);
    }

    void curveTo(float x, float y) {
        pen.setLocation(x, y);
        curves++;
        curvesOfPath++;
        extend(pen);
    }

    private void extend(Point2D point) {
        Rectangle2D known = area;
        if (known == null) {
            area = new Rectangle2D.Double(point.getX(), point.getY(), 0, 0);
        } else {
            known.add(point);
        }
    }

    void dropped() {
        area = null;
        curvesOfPath = 0;
        plainRectangle = false;
    }

    void stroked() {
        drawn++;
        dropped();
    }

    void filled(PDGraphicsState state) {
        Rectangle2D known = area;
        if (known != null) {
            glyphs.painted(known, plainRectangle, state);
        }
        filledCurves += curvesOfPath;
        stroked();
    }
}
