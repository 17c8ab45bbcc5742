package fr.completude.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.completude.recognition.evaluation.MarkdownTable;

/** Resident memory of a process against the pages it has read. */
final class MemoryCurve {

    private static final double KIB = 1024;

    private final List<Point> points = new ArrayList<>();

    /** Memory after so many pages. */
    record Point(int pages, long kib) {}

    void add(int pages, long kib) {
        points.add(new Point(pages, kib));
    }

    /** KiB by which memory grows with every page after the first ones: the slope of the least squares line. */
    double slopeAfter(int pages) {
        List<Point> late =
                points.stream().filter(point -> point.pages() > pages).toList();
        double meanPages = late.stream().mapToInt(Point::pages).average().orElse(0);
        double meanKib = late.stream().mapToLong(Point::kib).average().orElse(0);
        double together = 0;
        double spread = 0;
        for (Point point : late) {
            together += (point.pages() - meanPages) * (point.kib() - meanKib);
            spread += (point.pages() - meanPages) * (point.pages() - meanPages);
        }
        return spread == 0 ? 0 : together / spread;
    }

    /** Most there was, MiB. */
    double most() {
        return points.stream().mapToLong(Point::kib).max().orElse(0) / KIB;
    }

    @Override
    public String toString() {
        MarkdownTable table = new MarkdownTable("pages", "resident MiB");
        points.forEach(point -> table.row(point.pages(), String.format(Locale.ROOT, "%.1f", point.kib() / KIB)));
        return table.toString();
    }
}
