package fr.completude.reading.child.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws on photos what hides a head, a face or the background. */
final class Covers {

    private static final List<Integer> OVAL = List.of(
            10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149,
            150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109);

    private Covers() {}

    /** A cap that comes down over a share of the forehead. */
    static Pixels cap(Subject subject, double share) {
        return Retouch.painted(subject, (graphics, mesh) -> {
            Mark right = mesh.at(127);
            Mark left = mesh.at(356);
            double width = right.distance(left) * 1.25;
            double bottom = mesh.at(10).y() + (mesh.at(9).y() - mesh.at(10).y()) * share;
            double height = (bottom - subject.head().crown().y()) * 1.15;
            graphics.setColor(new Color(0x2E3B62));
            graphics.fill(new Arc2D.Double(
                    right.middle(left).x() - width / 2, bottom - height, width, 2 * height, 0, 180, Arc2D.PIE));
        });
    }

    /** A cloth around the face, over hair, ears and neck; with folds that are so many levels darker. */
    static Pixels scarf(Subject subject, int folds) {
        return Retouch.painted(subject, (graphics, mesh) -> {
            Path2D face = new Path2D.Double();
            face.moveTo(mesh.at(OVAL.get(0)).x(), mesh.at(OVAL.get(0)).y());
            OVAL.forEach(index -> face.lineTo(mesh.at(index).x(), mesh.at(index).y()));
            face.closePath();
            double width = mesh.at(234).distance(mesh.at(454)) * 1.6;
            double top = subject.head().crown().y();
            double height = (subject.head().chin().y() - top) * 1.35;
            double middle = mesh.at(234).middle(mesh.at(454)).x();
            Area cloth = new Area(new Ellipse2D.Double(middle - width / 2, top - height * 0.06, width, height));
            cloth.add(new Area(new Rectangle2D.Double(
                    middle - width * 0.4, subject.head().chin().y() - height * 0.1, width * 0.8, height)));
            cloth.subtract(new Area(face));
            graphics.setColor(new Color(0x3F6F66));
            graphics.fill(cloth);
            graphics.setClip(cloth);
            graphics.setColor(new Color(0x3F - folds, 0x6F - folds, 0x66 - folds));
            graphics.setStroke(new BasicStroke((float) (width * 0.02)));
            for (int fold = 0; fold < 12; fold++) {
                double y = top + height * fold / 9;
                graphics.draw(new Line2D.Double(middle - width, y, middle + width, y + height * 0.1));
            }
            graphics.setClip(null);
        });
    }

    /** Hair that hangs over a share of the cheek on the left of the picture. */
    static Pixels strand(Subject subject, double share) {
        return Retouch.painted(subject, (graphics, mesh) -> {
            double from = mesh.at(234).x();
            double to = from + (mesh.at(36).x() - from) * share;
            graphics.setColor(new Color(0x2A1C14));
            graphics.fill(new Rectangle2D.Double(
                    from - mesh.eyeCorners() * 0.1,
                    mesh.at(10).y(),
                    to - from + mesh.eyeCorners() * 0.1,
                    mesh.at(152).y() - mesh.at(10).y()));
        });
    }

    /** A hard shadow, such as of a cap, over the upper part of the face down to a share of the cheeks. */
    static Pixels shadow(Subject subject, double share) {
        Mesh mesh = subject.mesh();
        double top = mesh.at(117).y();
        double edge = (top + (mesh.at(50).y() - top) * share) / subject.photo().height();
        return Retouch.lit(
                subject.photo(),
                (x, y) -> y < edge
                                && subject.person((int) (x * subject.photo().width()), (int)
                                                (y * subject.photo().height()))
                                        > 0.5
                        ? 0.18
                        : 1.0);
    }

    /** A staple of ten millimetres in the upper left corner, of a thickness in millimetres. */
    static Pixels staple(Subject subject, double thickness) {
        double mm = subject.photo().height() / Subject.PRINT_MM;
        return Retouch.painted(subject, (graphics, mesh) -> {
            graphics.setColor(new Color(0x5C5E62));
            graphics.setStroke(new BasicStroke((float) (thickness * mm)));
            graphics.draw(new Line2D.Double(2 * mm, 3 * mm, 11 * mm, 4 * mm));
        });
    }

    /** A stain on the background beside the forehead, of a diameter in millimetres. */
    static Pixels stain(Subject subject, double diameter) {
        double mm = subject.photo().height() / Subject.PRINT_MM;
        return Retouch.painted(subject, (graphics, mesh) -> {
            graphics.setColor(new Color(0x8A6B45));
            graphics.fill(new Ellipse2D.Double(2.5 * mm, 5 * mm, diameter * mm, diameter * mm));
        });
    }
}
