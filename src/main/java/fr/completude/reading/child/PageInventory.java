package fr.completude.reading.child;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import fr.completude.dossier.Box;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Goes through what a page draws without drawing it, to know how it is best read. */
final class PageInventory extends PDFGraphicsStreamEngine {

    private static final int MAX_IMAGES = 200;

    private final PDRectangle paper;
    private final DeclaredSize declaredSize;
    private final PageBudget budget;
    private final List<Placed> images = new ArrayList<>();
    private final Glyphs glyphs;
    private final Paths paths;

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

    private PageInventory(PDPage page, DeclaredSize declaredSize, PageBudget budget) {
        super(page);
        this.budget = budget;
        this.paper = page.getCropBox();
        this.declaredSize = declaredSize;
        this.glyphs = new Glyphs(paper);
        this.paths = new Paths(glyphs);
    }

    /**
     * Takes stock of a page.
     *
     * @throws DeclaredSize.TooLargeException if an image on it must not be decoded
     * @throws PageBudget.ExhaustedException if it says or draws too much
     */
    static PageInventory of(PDPage page, DeclaredSize declaredSize, PageBudget budget) throws IOException {
        PageInventory inventory = new PageInventory(page, declaredSize, budget);
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

    /** The glyphs on it, and which of them a person can see. */
    Glyphs glyphs() {
        return glyphs;
    }

    /** What it draws besides images and text. */
    Paths paths() {
        return paths;
    }

    /** Whether the page draws curves, slanted lines or small images, as a signature put on it would be. */
    boolean mayBearInk() {
        return paths.hasCurves() || !images.isEmpty();
    }

    /** The only thing on the page is one image that fills it, as scanners make it. */
    boolean isOneImage() {
        return images.size() == 1
                && images.get(0).upright()
                && images.get(0).area() > 0.9
                && glyphs.visible() == 0
                && paths.isEmpty();
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
            if (isOpaque(image)) {
                glyphs.covered(visible, getGraphicsState());
            }
        }
    }

    private Box box(Rectangle2D visible) {
        return new Box(
                (visible.getMinX() - paper.getLowerLeftX()) / paper.getWidth(),
                (paper.getUpperRightY() - visible.getMaxY()) / paper.getHeight(),
                visible.getWidth() / paper.getWidth(),
                visible.getHeight() / paper.getHeight());
    }

    private static boolean isOpaque(PDImage image) throws IOException {
        return !image.isStencil()
                && (!(image instanceof PDImageXObject object)
                        || (object.getSoftMask() == null && object.getMask() == null));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operation();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        budget.letter();
        glyphs.shown(matrix, getGraphicsState());
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        paths.rectangle(p0, p1, p2);
    }

    @Override
    public void clip(int windingRule) {
        // Only what is drawn counts.
    }

    @Override
    public void moveTo(float x, float y) {
        paths.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        paths.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        paths.curveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return paths.pen();
    }

    @Override
    public void closePath() {
        // Only what is drawn counts.
    }

    @Override
    public void endPath() {
        paths.dropped();
    }

    @Override
    public void strokePath() {
        paths.stroked();
    }

    @Override
    public void fillPath(int windingRule) {
        paths.filled(getGraphicsState());
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        paths.filled(getGraphicsState());
    }

    @Override
    public void shadingFill(COSName shadingName) {
        paths.stroked();
        glyphs.shaded();
    }
}
