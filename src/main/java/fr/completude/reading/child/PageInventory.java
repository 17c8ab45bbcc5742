package fr.completude.reading.child;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import fr.completude.dossier.Box;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Goes through what a page draws without drawing it, to know how it is best read. */
final class PageInventory extends PDFGraphicsStreamEngine {

    private static final int MAX_IMAGES = 200;

    /** Rules and frames run straight along the page; what runs slanted by more points than this may be handwriting. */
    private static final double SLANTED = 0.4;

    /** A code drawn as rectangles has at least as many. */
    private static final int MODULES = 60;

    /** Modules side by side may be drawn as one rectangle; points. */
    private static final double LONGEST_SPECK = 25;

    private static final double WIDEST_SPECK = 4;

    private final PDRectangle paper;
    private final DeclaredSize declaredSize;
    private final List<Placed> images = new ArrayList<>();
    private final Point2D.Float pen = new Point2D.Float();
    private int visibleLetters;
    private int hiddenLetters;
    private int strokes;
    private int specks;
    private int curves;

    /**
     * An image on the page as stored, that is before the page's own rotation.
     *
     * @param box part of the page it covers
     * @param upright whether it is neither turned, mirrored nor slanted
     */
    record Placed(PDImage image, Box box, boolean upright) {

        double area() {
            return box.width() * box.height();
        }
    }

    private PageInventory(PDPage page, DeclaredSize declaredSize) {
        super(page);
        this.paper = page.getCropBox();
        this.declaredSize = declaredSize;
    }

    /**
     * Takes stock of a page.
     *
     * @throws DeclaredSize.TooLargeException if an image on it must not be decoded
     */
    static PageInventory of(PDPage page, DeclaredSize declaredSize) throws IOException {
        PageInventory inventory = new PageInventory(page, declaredSize);
        inventory.processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView()) {
                inventory.showAnnotation(annotation);
            }
        }
        return inventory;
    }

    List<Placed> images() {
        return images;
    }

    /** Glyphs shown so that a person can see them. */
    int visibleLetters() {
        return visibleLetters;
    }

    /** Glyphs laid invisibly over the page, as OCR programs do. */
    int hiddenLetters() {
        return hiddenLetters;
    }

    /** Whether the page draws curves, slanted lines or small images, as a signature put on it would be. */
    boolean mayBearInk() {
        return curves > 0 || !images.isEmpty();
    }

    /** Whether the page draws so many little rectangles that they may be the modules of a code. */
    boolean mayBearCode() {
        return specks >= MODULES;
    }

    /** The only thing on the page is one image that fills it, as scanners make it. */
    boolean isOneImage() {
        return images.size() == 1
                && images.get(0).upright()
                && images.get(0).area() > 0.9
                && visibleLetters == 0
                && strokes == 0;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        declaredSize.check(image);
        if (images.size() == MAX_IMAGES) {
            return;
        }
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Rectangle2D placed = matrix.createAffineTransform()
                .createTransformedShape(new Rectangle2D.Float(0, 0, 1, 1))
                .getBounds2D();
        Rectangle2D visible = placed.createIntersection(new Rectangle2D.Float(
                paper.getLowerLeftX(), paper.getLowerLeftY(), paper.getWidth(), paper.getHeight()));
        if (visible.getWidth() > 0 && visible.getHeight() > 0) {
            boolean upright = Math.abs(matrix.getShearX()) < 1e-3
                    && Math.abs(matrix.getShearY()) < 1e-3
                    && matrix.getScaleX() > 0
                    && matrix.getScaleY() > 0;
            images.add(new Placed(image, box(visible), upright));
        }
    }

    private Box box(Rectangle2D visible) {
        return new Box(
                (visible.getMinX() - paper.getLowerLeftX()) / paper.getWidth(),
                (paper.getUpperRightY() - visible.getMaxY()) / paper.getHeight(),
                visible.getWidth() / paper.getWidth(),
                visible.getHeight() / paper.getHeight());
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            hiddenLetters++;
        } else {
            visibleLetters++;
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        double one = p0.distance(p1);
        double other = p1.distance(p2);
        specks += Math.max(one, other) < LONGEST_SPECK && Math.min(one, other) < WIDEST_SPECK ? 1 : 0;
        pen.setLocation(p0);
    }

    @Override
    public void clip(int windingRule) {
        // Only what is drawn counts.
    }

    @Override
    public void moveTo(float x, float y) {
        pen.setLocation(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        boolean slanted = Math.abs(x - pen.getX()) > SLANTED && Math.abs(y - pen.getY()) > SLANTED;
        curves += slanted ? 1 : 0;
        pen.setLocation(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        pen.setLocation(x3, y3);
        curves++;
    }

    @Override
    public Point2D getCurrentPoint() {
        return pen;
    }

    @Override
    public void closePath() {
        // Only what is drawn counts.
    }

    @Override
    public void endPath() {
        // Only what is drawn counts.
    }

    @Override
    public void strokePath() {
        strokes++;
    }

    @Override
    public void fillPath(int windingRule) {
        strokes++;
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokes++;
    }

    @Override
    public void shadingFill(COSName shadingName) {
        strokes++;
    }
}
