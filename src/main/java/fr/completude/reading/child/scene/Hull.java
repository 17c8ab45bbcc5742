package fr.completude.reading.child.scene;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The convex hull of a region of an image, and the four straight edges that fit it best. */
final class Hull {

    private static final int CORNERS = 4;

    private final List<Point2D> corners;

    private Hull(List<Point2D> corners) {
        this.corners = corners;
    }

    /** Around the pixels that are set (A. M. Andrew, "Another efficient algorithm for convex hulls", 1979). */
    static Hull of(boolean[] region, int width, int height) {
        List<Point2D> ends = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            int first = -1;
            int last = -1;
            for (int x = 0; x < width; x++) {
                if (region[y * width + x]) {
                    first = first < 0 ? x : first;
                    last = x;
                }
            }
            if (first >= 0) {
                ends.add(new Point2D.Double(first, y));
                ends.add(new Point2D.Double(first, y + 1.0));
                ends.add(new Point2D.Double(last + 1.0, y));
                ends.add(new Point2D.Double(last + 1.0, y + 1.0));
            }
        }
        ends.sort(Comparator.comparingDouble(Point2D::getX).thenComparingDouble(Point2D::getY));
        List<Point2D> hull = new ArrayList<>();
        half(ends, hull);
        List<Point2D> back = new ArrayList<>(ends);
        java.util.Collections.reverse(back);
        half(back, hull);
        return new Hull(hull);
    }

    private static void half(List<Point2D> points, List<Point2D> hull) {
        int start = hull.size();
        for (Point2D point : points) {
            while (hull.size() >= start + 2
                    && cross(hull.get(hull.size() - 2), hull.get(hull.size() - 1), point) <= 0) {
                hull.remove(hull.size() - 1);
            }
            hull.add(point);
        }
        if (!hull.isEmpty()) {
            hull.remove(hull.size() - 1);
        }
    }

    private static double cross(Point2D a, Point2D b, Point2D c) {
        return (b.getX() - a.getX()) * (c.getY() - a.getY()) - (b.getY() - a.getY()) * (c.getX() - a.getX());
    }

    /**
     * The quadrilateral that holds the hull with the least added: one short edge after the other is left out and its
     * neighbours are prolonged until they meet, so that rounded corners become sharp. In pixels, clockwise as seen.
     */
    Optional<List<Point2D>> quadrilateral() {
        List<Point2D> polygon = new ArrayList<>(corners);
        while (polygon.size() > CORNERS) {
            int cheapest = -1;
            double least = Double.MAX_VALUE;
            for (int edge = 0; edge < polygon.size(); edge++) {
                double added = addedWithout(edge, polygon);
                if (added < least) {
                    least = added;
                    cheapest = edge;
                }
            }
            if (cheapest < 0) {
                return Optional.empty();
            }
            Optional<Point2D> meeting = meeting(cheapest, polygon);
            if (meeting.isEmpty()) {
                return Optional.empty();
            }
            polygon.set(cheapest, meeting.get());
            polygon.remove((cheapest + 1) % polygon.size());
        }
        return polygon.size() == CORNERS ? Optional.of(polygon) : Optional.empty();
    }

    private static double addedWithout(int edge, List<Point2D> polygon) {
        return meeting(edge, polygon)
                .map(point -> Math.abs(cross(polygon.get(edge), polygon.get((edge + 1) % polygon.size()), point)))
                .orElse(Double.MAX_VALUE);
    }

    /** Where the neighbours of an edge meet beyond it; empty when they run apart. */
    private static Optional<Point2D> meeting(int edge, List<Point2D> polygon) {
        int n = polygon.size();
        Point2D a = polygon.get((edge + n - 1) % n);
        Point2D b = polygon.get(edge);
        Point2D c = polygon.get((edge + 1) % n);
        Point2D d = polygon.get((edge + 2) % n);
        double rx = b.getX() - a.getX();
        double ry = b.getY() - a.getY();
        double sx = c.getX() - d.getX();
        double sy = c.getY() - d.getY();
        double apart = rx * sy - ry * sx;
        if (Math.abs(apart) < 1e-9) {
            return Optional.empty();
        }
        double t = ((d.getX() - a.getX()) * sy - (d.getY() - a.getY()) * sx) / apart;
        double u = ((d.getX() - a.getX()) * ry - (d.getY() - a.getY()) * rx) / apart;
        return t < 1 || u < 1
                ? Optional.empty()
                : Optional.of(new Point2D.Double(a.getX() + t * rx, a.getY() + t * ry));
    }
}
