package fr.completude.reading.child;

import java.util.Comparator;
import java.util.List;

import fr.completude.reading.wire.PaperSize;
import org.jspecify.annotations.Nullable;

/** The resolution of a picture that shows nothing but a paper of a known size. */
final class KnownSize {

    private static final double ALIKE = 0.08;
    private static final double MM_PER_INCH = 25.4;

    /** Height of most shapes of print, mm; sheets, cards and pages of passports of like proportions differ in it. */
    private static final double USUAL_PRINT = 1.9;

    private KnownSize() {}

    /**
     * Dots per inch; null when no known paper has these proportions.
     *
     * @param print height of its print as a fraction of its height, 0 when there is none
     */
    static @Nullable Double dpi(int width, int height, double print, List<PaperSize> papers) {
        double longEdge = Math.max(width, height);
        double proportion = longEdge / Math.min(width, height);
        return papers.stream()
                .filter(paper -> Math.abs(proportion / paper.proportion() - 1) < ALIKE)
                .min(Comparator.comparingDouble(paper -> unusual(paper, print * height / longEdge)))
                .map(paper -> longEdge / (paper.longEdge() / MM_PER_INCH))
                .orElse(null);
    }

    private static double unusual(PaperSize paper, double print) {
        return print <= 0 ? -paper.longEdge() : Math.abs(Math.log(print * paper.longEdge() / USUAL_PRINT));
    }
}
