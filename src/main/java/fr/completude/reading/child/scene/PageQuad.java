package fr.completude.reading.child.scene;

import java.awt.geom.Point2D;
import java.util.List;

import fr.completude.dossier.Box;

/** Four corners on an image, in fractions of its width and height. */
public record PageQuad(Point2D upperLeft, Point2D upperRight, Point2D lowerRight, Point2D lowerLeft) {

    /**
     * Of four corners in pixels, clockwise as seen; the edge that runs most nearly from left to right becomes the upper
     * one.
     */
    static PageQuad of(List<Point2D> corners, int width, int height) {
        int first = 0;
        double most = -2;
        for (int i = 0; i < 4; i++) {
            Point2D a = corners.get(i);
            Point2D b = corners.get((i + 1) % 4);
            double rightwards = (b.getX() - a.getX()) / Math.max(1e-9, a.distance(b));
            if (rightwards > most) {
                most = rightwards;
                first = i;
            }
        }
        Point2D[] turned = new Point2D[4];
        for (int i = 0; i < 4; i++) {
            Point2D corner = corners.get((first + i) % 4);
            turned[i] = new Point2D.Double(corner.getX() / width, corner.getY() / height);
        }
        return new PageQuad(turned[0], turned[1], turned[2], turned[3]);
    }

    /** Clockwise from the upper left one. */
    public List<Point2D> corners() {
        return List.of(upperLeft, upperRight, lowerRight, lowerLeft);
    }

    /** Area in fractions of the image's. */
    double area() {
        double twice = 0;
        for (int i = 0; i < 4; i++) {
            Point2D a = corners().get(i);
            Point2D b = corners().get((i + 1) % 4);
            twice += a.getX() * b.getY() - b.getX() * a.getY();
        }
        return Math.abs(twice) / 2;
    }

    /** The upright rectangle around it. */
    public Box bounds() {
        double left = corners().stream().mapToDouble(Point2D::getX).min().orElse(0);
        double right = corners().stream().mapToDouble(Point2D::getX).max().orElse(1);
        double top = corners().stream().mapToDouble(Point2D::getY).min().orElse(0);
        double bottom = corners().stream().mapToDouble(Point2D::getY).max().orElse(1);
        return new Box(left, top, right - left, bottom - top);
    }

    /** Degrees clockwise by which its upper edge falls, on an image of these proportions; -45 to 45. */
    public double slant(double imageWidth, double imageHeight) {
        return Math.toDegrees(Math.atan2(
                (upperRight.getY() - upperLeft.getY()) * imageHeight,
                (upperRight.getX() - upperLeft.getX()) * imageWidth));
    }

    /** Length of its upper and lower edges, on average, over that of the others, on an image of these proportions. */
    public double proportion(double imageWidth, double imageHeight) {
        double across = length(upperLeft, upperRight, imageWidth, imageHeight)
                + length(lowerLeft, lowerRight, imageWidth, imageHeight);
        double down = length(upperLeft, lowerLeft, imageWidth, imageHeight)
                + length(upperRight, lowerRight, imageWidth, imageHeight);
        return across / Math.max(1e-9, down);
    }

    private static double length(Point2D a, Point2D b, double imageWidth, double imageHeight) {
        return Math.hypot((a.getX() - b.getX()) * imageWidth, (a.getY() - b.getY()) * imageHeight);
    }

    /** Whether a point lies within. */
    boolean holds(double x, double y) {
        return !isLeft(upperLeft, upperRight, x, y)
                && !isLeft(upperRight, lowerRight, x, y)
                && !isLeft(lowerRight, lowerLeft, x, y)
                && !isLeft(lowerLeft, upperLeft, x, y);
    }

    /** Whether a point lies to the left of who walks from one corner to another. */
    private static boolean isLeft(Point2D a, Point2D b, double x, double y) {
        return (b.getX() - a.getX()) * (y - a.getY()) - (b.getY() - a.getY()) * (x - a.getX()) < 0;
    }

    /** Whether the corners are nearly those of the image. */
    boolean isWholeImage() {
        return near(upperLeft, 0, 0) && near(upperRight, 1, 0) && near(lowerRight, 1, 1) && near(lowerLeft, 0, 1);
    }

    private static boolean near(Point2D corner, double x, double y) {
        return Math.abs(corner.getX() - x) < 0.025 && Math.abs(corner.getY() - y) < 0.025;
    }
}
