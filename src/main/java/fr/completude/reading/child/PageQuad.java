package fr.completude.reading.child;

import java.awt.geom.Point2D;
import java.util.List;

/** Four corners on an image, in fractions of its width and height. */
record PageQuad(Point2D upperLeft, Point2D upperRight, Point2D lowerRight, Point2D lowerLeft) {

    /** Clockwise from the upper left one. */
    List<Point2D> corners() {
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

    /** Whether a point lies within. */
    boolean holds(double x, double y) {
        for (int i = 0; i < 4; i++) {
            Point2D a = corners().get(i);
            Point2D b = corners().get((i + 1) % 4);
            if ((b.getX() - a.getX()) * (y - a.getY()) - (b.getY() - a.getY()) * (x - a.getX()) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the corners are nearly those of the image. */
    boolean isWholeImage() {
        return near(upperLeft, 0, 0) && near(upperRight, 1, 0) && near(lowerRight, 1, 1) && near(lowerLeft, 0, 1);
    }

    private static boolean near(Point2D corner, double x, double y) {
        return Math.abs(corner.getX() - x) < 0.025 && Math.abs(corner.getY() - y) < 0.025;
    }
}
