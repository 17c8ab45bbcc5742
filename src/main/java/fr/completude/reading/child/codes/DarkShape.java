package fr.completude.reading.child.codes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ink of an image that hangs together, small gaps bridged: a symbol without specks around it. */
final class DarkShape {

    private final boolean[] dark;
    private final int width;
    private final int height;

    private DarkShape(boolean[] dark, int width, int height) {
        this.dark = dark;
        this.width = width;
        this.height = height;
    }

    /**
     * The largest shape of an image.
     *
     * @param cells parts of the longer edge; gaps as wide as one are bridged
     */
    static DarkShape in(Grey image, int threshold, int cells) {
        int cell = Math.max(1, Math.max(image.width(), image.height()) / cells);
        int columns = (image.width() + cell - 1) / cell;
        int rows = (image.height() + cell - 1) / cell;
        int width = image.width();
        byte[] values = image.values();
        boolean[] inked = new boolean[columns * rows];
        boolean[] dark = new boolean[values.length];
        for (int y = 0, at = 0; y < image.height(); y++) {
            int row = y / cell * columns;
            for (int x = 0; x < width; x++, at++) {
                if ((values[at] & 0xFF) < threshold) {
                    dark[at] = true;
                    inked[row + x / cell] = true;
                }
            }
        }
        boolean[] kept = largest(inked, columns, rows);
        for (int y = 0, at = 0; y < image.height(); y++) {
            int row = y / cell * columns;
            for (int x = 0; x < width; x++, at++) {
                dark[at] = dark[at] && kept[row + x / cell];
            }
        }
        return new DarkShape(dark, width, image.height());
    }

    private static boolean[] largest(boolean[] cells, int columns, int rows) {
        boolean[] seen = new boolean[cells.length];
        int[] queue = new int[cells.length];
        int[] best = new int[0];
        for (int start = 0; start < cells.length; start++) {
            if (!cells[start] || seen[start]) {
                continue;
            }
            int end = 0;
            queue[end++] = start;
            seen[start] = true;
            for (int at = 0; at < end; at++) {
                int column = queue[at] % columns;
                int row = queue[at] / columns;
                for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
                    for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
                        int next = y * columns + x;
                        if (cells[next] && !seen[next]) {
                            seen[next] = true;
                            queue[end++] = next;
                        }
                    }
                }
            }
            if (end > best.length) {
                best = java.util.Arrays.copyOf(queue, end);
            }
        }
        boolean[] kept = new boolean[cells.length];
        for (int cell : best) {
            kept[cell] = true;
        }
        return kept;
    }

    /** How far a ray goes before it meets ink; {@code most} when it meets none before. */
    double depth(double x, double y, double dx, double dy, double most) {
        for (double far = 0; far < most; far += 0.5) {
            int px = (int) Math.floor(x + dx * far);
            int py = (int) Math.floor(y + dy * far);
            if (px >= 0 && py >= 0 && px < width && py < height && dark[py * width + px]) {
                return far;
            }
        }
        return most;
    }

    /** Corners of the smallest rectangle around the shape, clockwise, at whatever angle; empty when there is no ink. */
    double[] rectangle() {
        List<int[]> hull = hull();
        double[] best = new double[0];
        double smallest = Double.MAX_VALUE;
        for (int i = 0; i < hull.size(); i++) {
            int[] a = hull.get(i);
            int[] b = hull.get((i + 1) % hull.size());
            double length = Math.hypot(b[0] - a[0], b[1] - a[1]);
            if (length == 0) {
                continue;
            }
            double ux = (b[0] - a[0]) / length;
            double uy = (b[1] - a[1]) / length;
            double[] around = around(hull, ux, uy);
            double area = (around[1] - around[0]) * (around[3] - around[2]);
            if (area < smallest) {
                smallest = area;
                best = corners(ux, uy, around);
            }
        }
        return best;
    }

    /** Extent of the points along a direction and across it. */
    private static double[] around(List<int[]> hull, double ux, double uy) {
        double[] around = {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int[] point : hull) {
            double along = point[0] * ux + point[1] * uy;
            double across = -point[0] * uy + point[1] * ux;
            around[0] = Math.min(around[0], along);
            around[1] = Math.max(around[1], along);
            around[2] = Math.min(around[2], across);
            around[3] = Math.max(around[3], across);
        }
        return around;
    }

    private static double[] corners(double ux, double uy, double[] around) {
        double[] along = {around[0], around[1], around[1], around[0]};
        double[] across = {around[2], around[2], around[3], around[3]};
        double[] corners = new double[8];
        for (int i = 0; i < 4; i++) {
            corners[2 * i] = along[i] * ux - across[i] * uy;
            corners[2 * i + 1] = along[i] * uy + across[i] * ux;
        }
        return corners;
    }

    /** Convex hull (Andrew's monotone chain) of the outermost ink of each row. */
    private List<int[]> hull() {
        List<int[]> points = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            int first = -1;
            int last = -1;
            for (int x = 0; x < width; x++) {
                if (dark[y * width + x]) {
                    first = first < 0 ? x : first;
                    last = x + 1;
                }
            }
            if (first >= 0) {
                points.add(new int[] {first, y});
                points.add(new int[] {first, y + 1});
                points.add(new int[] {last, y});
                points.add(new int[] {last, y + 1});
            }
        }
        points.sort(Comparator.<int[]>comparingInt(p -> p[0]).thenComparingInt(p -> p[1]));
        List<int[]> hull = new ArrayList<>();
        for (int pass = 0; pass < 2; pass++) {
            int base = hull.size();
            for (int[] point : points) {
                while (hull.size() >= base + 2 && turn(hull, point) <= 0) {
                    hull.remove(hull.size() - 1);
                }
                hull.add(point);
            }
            if (!hull.isEmpty()) {
                hull.remove(hull.size() - 1);
            }
            java.util.Collections.reverse(points);
        }
        return hull;
    }

    private static long turn(List<int[]> hull, int[] point) {
        int[] a = hull.get(hull.size() - 2);
        int[] b = hull.get(hull.size() - 1);
        return (long) (b[0] - a[0]) * (point[1] - a[1]) - (long) (b[1] - a[1]) * (point[0] - a[0]);
    }
}
