package fr.completude.reading.child.photo;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What is seen in the openings of the eyes. */
final class Eyes {

    private static final double GLARE = 250;

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
