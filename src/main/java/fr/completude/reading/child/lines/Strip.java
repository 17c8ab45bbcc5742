package fr.completude.reading.child.lines;

import java.util.List;

/**
 * The pixels of a stretch, set straight and brought to the size the engine reads.
 *
 * @param plane the pixels
 * @param stretch the stretch, px of the page set straight
 * @param left where the strip begins on that page, px
 * @param scaleX strip px for a px of the page
 */
public record Strip(Plane plane, Stretch stretch, double left, double scaleX) {

    private static final double EDGE = 0.15;

    /**
     * The place on the page of what the engine read between two columns of the strip: around the shapes that lie
     * between them, since the engine itself knows only about where its letters are.
     */
    public Stretch between(int from, int to) {
        // Letters begin a little after the blank before them.
        double slack = EDGE * stretch.height();
        double start = left + from / scaleX - slack;
        double end = Math.min(left + to / scaleX, stretch.right() + 2 * slack) - slack;
        List<Shape> within = stretch.shapes().stream()
                .filter(shape -> shape.centreX() >= start && shape.centreX() <= end)
                .toList();
        return within.isEmpty()
                ? new Stretch(start, stretch.top(), Math.max(end, start + 1), stretch.bottom(), stretch.shapes())
                : Stretch.around(within);
    }
}
