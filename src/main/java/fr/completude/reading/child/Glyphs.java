package fr.completude.reading.child;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * The glyphs of a page in the order they are drawn, and which of them a person cannot see: laid invisibly over a scan
 * as OCR programs do, white on white, transparent, too small, or covered by an image or a filled rectangle.
 */
final class Glyphs {

    private static final double PALE = 0.94;
    private static final double TRANSPARENT = 0.1;
    private static final double SMALLEST_TYPE = 1.5;
    private static final double SMALLEST_COVER = 20;
    private static final int MOST_COVERS = 500;
    private static final int MOST_GLYPHS = 100_000;

    private final Rectangle2D paper;
    private final List<double[]> shown = new ArrayList<>();
    private final Set<Long> unseen = new HashSet<>();
    private final List<Rectangle2D> grounds = new ArrayList<>();
    private int covers;
    private int hidden;
    private boolean shaded;

    Glyphs(PDRectangle paper) {
        this.paper = new Rectangle2D.Double(
                paper.getLowerLeftX(), paper.getLowerLeftY(), paper.getWidth(), paper.getHeight());
    }

    /** A glyph is drawn; those outside of the paper do not count. */
    void shown(Matrix place, PDGraphicsState state) {
        double x = place.getTranslateX();
        double y = place.getTranslateY();
        if (!paper.contains(x, y) || shown.size() + hidden >= MOST_GLYPHS) {
            return;
        }
        if (isUnseen(place, state, x, y)) {
            hidden++;
            unseen.add(key(x, y));
        } else {
            shown.add(new double[] {x, y});
        }
    }

    private boolean isUnseen(Matrix place, PDGraphicsState state, double x, double y) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            return true;
        }
        if (Math.max(Math.abs(place.getScalingFactorX()), Math.abs(place.getScalingFactorY())) < SMALLEST_TYPE) {
            return true;
        }
        if (!mode.isFill()) {
            return false;
        }
        boolean pale = lightness(state.getNonStrokingColor()) > PALE;
        return state.getNonStrokeAlphaConstant() < TRANSPARENT
                || (pale && !shaded && grounds.stream().noneMatch(ground -> ground.contains(x, y)));
    }

    /** An image that hides what lies under it is drawn; pale letters can be seen on it afterwards. */
    void covered(Rectangle2D area, PDGraphicsState state) {
        cover(area, state);
        addGround(area);
    }

    /**
     * A shape is filled.
     *
     * @param rectangle whether it is one, so that all of its area is covered
     */
    void painted(Rectangle2D area, boolean rectangle, PDGraphicsState state) {
        if (rectangle) {
            cover(area, state);
        }
        if (lightness(state.getNonStrokingColor()) < PALE) {
            addGround(area);
        }
    }

    /** A pattern of shades is drawn somewhere: pale letters may be seen on it. */
    void shaded() {
        shaded = true;
    }

    private void addGround(Rectangle2D area) {
        if (grounds.size() < MOST_COVERS && isLarge(area)) {
            grounds.add(new Rectangle2D.Double(
                    area.getX() - 1, area.getY() - 1, area.getWidth() + 2, area.getHeight() + 2));
        }
    }

    private void cover(Rectangle2D area, PDGraphicsState state) {
        boolean opaque =
                state.getNonStrokeAlphaConstant() > 1 - TRANSPARENT && state.getBlendMode() == BlendMode.NORMAL;
        if (!opaque || shown.isEmpty() || !isLarge(area) || covers++ >= MOST_COVERS) {
            return;
        }
        shown.removeIf(glyph -> {
            boolean under = area.contains(glyph[0], glyph[1]);
            if (under) {
                hidden++;
                unseen.add(key(glyph[0], glyph[1]));
            }
            return under;
        });
    }

    private static boolean isLarge(Rectangle2D area) {
        return area.getWidth() * area.getHeight() >= SMALLEST_COVER;
    }

    /** 0 to 1; patterns count as dark. */
    private static double lightness(PDColor colour) {
        try {
            int rgb = colour.toRGB();
            return Math.min(rgb >> 16 & 255, Math.min(rgb >> 8 & 255, rgb & 255)) / 255.0;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    /** Glyphs that a person can see. */
    int visible() {
        return shown.size();
    }

    /** Glyphs that nobody can see. */
    int hidden() {
        return hidden;
    }

    /** Whether the glyph drawn at a point, from the lower left corner of the paper, cannot be seen. */
    boolean hides(double x, double y) {
        return !unseen.isEmpty() && unseen.contains(key(x + paper.getX(), y + paper.getY()));
    }

    private static long key(double x, double y) {
        return (Math.round(x * 20) << 32) ^ (Math.round(y * 20) & 0xFFFFFFFFL);
    }
}
