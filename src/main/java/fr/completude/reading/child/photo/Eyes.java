package fr.completude.reading.child.photo;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What is seen in the openings of the eyes. */
final class Eyes {

    private static final double GLARE = 250;
    private static final int OTHER_CORNER = 8;
    private static final double CORNER = 0.15;

    private final Pixels photo;
    private final Mesh mesh;

    Eyes(Pixels photo, Mesh mesh) {
        this.photo = photo;
        this.mesh = mesh;
    }

    /** Brightness of the whites of the eyes, 0 to 255: the same for every colour of skin. */
    double white() {
        return Math.max(level(mesh.rightLids(), 0.9), level(mesh.leftLids(), 0.9));
    }

    /** How far white and pupil are apart in the eye where they are nearer, 0 to 255. */
    double contrast() {
        return Math.min(contrast(mesh.rightLids()), contrast(mesh.leftLids()));
    }

    /** Share of the opening of the eye and of the lids around that is burnt out, in the worse eye. */
    double glare() {
        return Math.max(glare(mesh.rightLids()), glare(mesh.leftLids()));
    }

    /**
     * How far the dark of the eyes lies from their middle, as a share of their width, positive towards the right of the
     * picture.
     */
    double gaze() {
        return (aside(mesh.rightLids()) + aside(mesh.leftLids())) / 2;
    }

    /** Lids begin with the corner on the left of the picture; the ninth point is the other corner. */
    private double aside(List<Mark> lids) {
        Mark left = lids.get(0);
        Mark right = lids.get(OTHER_CORNER);
        double width = left.distance(right);
        double middle = (level(lids, 0.1) + level(lids, 0.9)) / 2;
        Shape eye = path(lids);
        Rectangle2D bounds = eye.getBounds2D();
        double sum = 0;
        double weight = 0;
        for (int y = (int) Math.max(0, bounds.getMinY()); y < Math.min(photo.height(), bounds.getMaxY()); y++) {
            for (int x = (int) Math.max(0, bounds.getMinX()); x < Math.min(photo.width(), bounds.getMaxX()); x++) {
                double along =
                        ((x + 0.5 - left.x()) * (right.x() - left.x()) + (y + 0.5 - left.y()) * (right.y() - left.y()))
                                / (width * width);
                double dark = middle - Pixels.luma(photo.at(x, y));
                // The shade of the corners is no iris.
                if (dark > 0 && along > CORNER && along < 1 - CORNER && eye.contains(x + 0.5, y + 0.5)) {
                    sum += dark * along;
                    weight += dark;
                }
            }
        }
        return weight == 0 ? 0 : sum / weight - 0.5;
    }

    private double contrast(List<Mark> lids) {
        return level(lids, 0.9) - level(lids, 0.1);
    }

    private double level(List<Mark> lids, double share) {
        double[] levels = inside(path(lids));
        return levels.length == 0 ? 0 : levels[(int) (share * (levels.length - 1))];
    }

    private double glare(List<Mark> lids) {
        Rectangle2D eye = path(lids).getBounds2D();
        double room = eye.getWidth() * 0.35;
        Rectangle2D around = new Rectangle2D.Double(
                eye.getX() - room / 2, eye.getY() - room, eye.getWidth() + room, eye.getHeight() + room * 2);
        double[] levels = inside(around);
        int burnt = 0;
        for (double level : levels) {
            burnt += level >= GLARE ? 1 : 0;
        }
        return levels.length == 0 ? 0 : (double) burnt / levels.length;
    }

    /** The brightness of the pixels inside, darkest first. */
    private double[] inside(Shape shape) {
        Rectangle2D bounds = shape.getBounds2D();
        List<Double> levels = new ArrayList<>();
        for (int y = (int) Math.max(0, bounds.getMinY()); y < Math.min(photo.height(), bounds.getMaxY()); y++) {
            for (int x = (int) Math.max(0, bounds.getMinX()); x < Math.min(photo.width(), bounds.getMaxX()); x++) {
                if (shape.contains(x + 0.5, y + 0.5)) {
                    levels.add(Pixels.luma(photo.at(x, y)));
                }
            }
        }
        return levels.stream().sorted().mapToDouble(Double::doubleValue).toArray();
    }

    private static Path2D path(List<Mark> lids) {
        Path2D path = new Path2D.Double();
        path.moveTo(lids.get(0).x(), lids.get(0).y());
        lids.forEach(lid -> path.lineTo(lid.x(), lid.y()));
        path.closePath();
        return path;
    }
}
