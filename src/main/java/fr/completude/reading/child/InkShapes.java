package fr.completude.reading.child;

import java.util.ArrayList;
import java.util.List;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import fr.completude.reading.child.lines.Shape;

/** The connected shapes of the ink of a page, without its rules. */
final class InkShapes {

    /** A rule is longer than any letter and thinner than a field, px. */
    private static final int RULE = 60;

    private static final int FIELD = 7;

    /** More shapes than a dense page has characters are noise, and the rest of them changes nothing. */
    private static final int MOST = 20_000;

    private static final int FIELD_WIDTH = 40;
    private static final int FIELD_HEIGHT = 12;
    private static final double FIELD_INK = 0.45;
    private static final int MOST_FIELDS = 60;
    private static final int EIGHT_NEIGHBOURS = 8;

    private final Leptonica leptonica;

    InkShapes(Leptonica leptonica) {
        this.leptonica = leptonica;
    }

    /** The shapes, dark and light, {@value #MOST} of each at most. */
    List<Shape> on(Pix dark, Pix light) {
        try (Pix print = withoutRules(dark)) {
            List<Shape> shapes = new ArrayList<>(connected(print, 0, 0, false));
            List<Shape> fields = shapes.stream()
                    .filter(InkShapes::mayBeField)
                    .limit(MOST_FIELDS)
                    .toList();
            for (Shape field : fields) {
                shapes.addAll(lightOn(print, field));
            }
            shapes.addAll(light(light));
            return shapes;
        }
    }

    /** Of most pages nothing is light on dark ground. */
    private List<Shape> light(Pix light) {
        if (leptonica.isBlank(light.pointer())) {
            return List.of();
        }
        try (Pix print = withoutRules(light)) {
            return connected(print, 0, 0, true);
        }
    }

    private Pix withoutRules(Pix black) {
        try (Pix withoutRows = without(black, RULE, 1, FIELD)) {
            return without(withoutRows, 1, RULE, FIELD);
        }
    }

    private static boolean mayBeField(Shape shape) {
        return shape.width() >= FIELD_WIDTH && shape.height() >= FIELD_HEIGHT;
    }

    /** The print of a narrow dark field, too small to count as dark ground. */
    private List<Shape> lightOn(Pix print, Shape field) {
        try (Pix part = print.part(field.left(), field.top(), field.width(), field.height())) {
            IntByReference ink = new IntByReference();
            leptonica.pixCountPixels(part.pointer(), ink, null);
            if (ink.getValue() < FIELD_INK * field.width() * field.height()) {
                return List.of();
            }
            try (Pix light = Pix.owning(leptonica, leptonica.pixInvert(null, part.pointer()))) {
                return connected(light, field.left(), field.top(), true).stream()
                        .filter(shape -> isWithin(shape, field))
                        .toList();
            }
        }
    }

    private static boolean isWithin(Shape shape, Shape field) {
        return shape.left() > field.left()
                && shape.top() > field.top()
                && shape.right() < field.right()
                && shape.bottom() < field.bottom();
    }

    /** The image without what is as wide and high as a rule and not as thick as a field. */
    private Pix without(Pix black, int width, int height, int thick) {
        try (Pix solid = opened(black, width, height)) {
            // Most pages have no rule in one of the directions.
            return leptonica.isBlank(solid.pointer())
                    ? black.scaled(1)
                    : width > height ? without(black, solid, 1, thick) : without(black, solid, thick, 1);
        }
    }

    /** @param solid what is as long as a rule; what of it is as large as a field is none */
    private Pix without(Pix black, Pix solid, int fieldWidth, int fieldHeight) {
        try (Pix fields = opened(solid, fieldWidth, fieldHeight);
                Pix rules = minus(solid, fields)) {
            return minus(black, rules);
        }
    }

    private Pix opened(Pix black, int width, int height) {
        return Pix.owning(leptonica, leptonica.pixOpenBrickDwa(null, black.pointer(), width, height));
    }

    private Pix minus(Pix black, Pix less) {
        return Pix.owning(leptonica, leptonica.pixSubtract(null, black.pointer(), less.pointer()));
    }

    private List<Shape> connected(Pix pix, int left, int top, boolean light) {
        Pointer boxes = leptonica.pixConnCompBB(pix.pointer(), EIGHT_NEIGHBOURS);
        if (boxes == null) {
            return List.of();
        }
        try {
            IntByReference x = new IntByReference();
            IntByReference y = new IntByReference();
            IntByReference w = new IntByReference();
            IntByReference h = new IntByReference();
            List<Shape> shapes = new ArrayList<>();
            int count = Math.min(leptonica.boxaGetCount(boxes), MOST);
            for (int i = 0; i < count; i++) {
                leptonica.boxaGetBoxGeometry(boxes, i, x, y, w, h);
                shapes.add(new Shape(left + x.getValue(), top + y.getValue(), w.getValue(), h.getValue(), light));
            }
            return shapes;
        } finally {
            leptonica.boxaDestroy(new PointerByReference(boxes));
        }
    }
}
