package fr.completude.reading.child.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts shapes of the size of characters together to stretches of text. */
public final class StretchFinder {

    private static final int LOWEST = 4;
    private static final int HIGHEST = 110;

    /** Handwriting and letters that touch make shapes many times as wide as high. */
    private static final double WIDEST = 12;

    /** A wider gap than this many heights parts two stretches. */
    private static final double GAP = 1.6;

    private static final double SHARED_HEIGHT = 0.4;
    private static final double MOST_UNLIKE = 3.2;

    /** Letters of one line differ in height by less than this factor, capitals and small ones. */
    private static final double UNLIKE = 2.2;

    /** A wider gap than this many heights of the lower of two unlike shapes parts them. */
    private static final double UNLIKE_GAP = 1.5;

    /** A lone shape must be at least as high as this share of the usual one to be a character. */
    private static final double LONE = 0.7;

    private static final double LONE_HIGHEST = 2.5;

    /** Marks are lower than letters by this share, and nearer to theirs. */
    private static final double MARK = 0.6;

    private static final double STANDS_OUT = 1.9;
    private static final int ENOUGH_TO_COMPARE = 4;

    /** A stretch still open to the right, with the last shape that told where the line runs. */
    private static final class Open {

        private final List<Shape> shapes = new ArrayList<>();
        private double right;
        private double top;
        private double bottom;
        private double meanHeight;

        Open(Shape first) {
            top = first.top();
            bottom = first.bottom();
            add(first);
        }

        void add(Shape shape) {
            meanHeight = (meanHeight * shapes.size() + shape.height()) / (shapes.size() + 1);
            shapes.add(shape);
            right = Math.max(right, shape.right());
            // Commas and accents say little about where the line runs.
            double weight = shape.height() > 0.7 * meanHeight ? 1 : 0.2;
            top += weight * (shape.top() - top);
            bottom += weight * (shape.bottom() - bottom);
        }

        boolean takes(Shape shape) {
            double shared = Math.min(shape.bottom(), bottom) - Math.max(shape.top(), top);
            return shape.light() == shapes.get(0).light()
                    && shape.left() - right <= widestGap(shape)
                    && shared >= SHARED_HEIGHT * Math.min(shape.height(), bottom - top)
                    && shape.height() <= MOST_UNLIKE * meanHeight;
        }

        /** The widest gap before the next shape; the edge of a portrait must not reach for the letters beside it. */
        private double widestGap(Shape shape) {
            double taller = Math.max(shape.height(), meanHeight);
            double lower = Math.min(shape.height(), meanHeight);
            return taller > UNLIKE * lower ? UNLIKE_GAP * lower : GAP * taller;
        }

        double distance(Shape shape) {
            return Math.abs(shape.centreY() - (top + bottom) / 2) + 0.3 * Math.max(0, shape.left() - right);
        }
    }

    private StretchFinder() {}

    /** The stretches that the shapes of a page make, in no order. */
    public static List<Stretch> among(List<Shape> shapes) {
        List<Shape> characters = shapes.stream()
                .filter(StretchFinder::mayBeCharacters)
                .sorted(Comparator.comparingInt(Shape::left))
                .toList();
        List<Open> all = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        for (Shape shape : characters) {
            open.removeIf(stretch -> stretch.right + GAP * HIGHEST < shape.left());
            Open nearest = null;
            for (Open stretch : open) {
                if (stretch.takes(shape) && (nearest == null || stretch.distance(shape) < nearest.distance(shape))) {
                    nearest = stretch;
                }
            }
            if (nearest == null) {
                nearest = new Open(shape);
                all.add(nearest);
                open.add(nearest);
            } else {
                nearest.add(shape);
            }
        }
        giveBackMarks(all);
        for (Open line : List.copyOf(all)) {
            Beside.drawings(line.shapes).forEach(drawing -> all.add(new Open(drawing)));
        }
        double usual = usualHeight(all);
        return all.stream()
                .filter(stretch -> stretch.shapes.size() > 1 || mayStandAlone(stretch.shapes.get(0), usual))
                .map(stretch -> Stretch.around(withoutRules(stretch.shapes)))
                .filter(stretch -> Evenness.of(stretch).looksLikePrint())
                .toList();
    }

    /** Accents of capitals and dots stand off their line; each goes to the letter it is nearest to. */
    private static void giveBackMarks(List<Open> all) {
        List<Open> lone =
                all.stream().filter(stretch -> stretch.shapes.size() == 1).toList();
        List<Open> lines =
                all.stream().filter(stretch -> stretch.shapes.size() > 1).toList();
        for (Open mark : lone) {
            Shape shape = mark.shapes.get(0);
            lines.stream().filter(line -> isMarkOf(shape, line)).findFirst().ifPresent(line -> {
                line.shapes.add(shape);
                line.shapes.sort(Comparator.comparingInt(Shape::left));
                all.remove(mark);
            });
        }
    }

    private static boolean isMarkOf(Shape shape, Open line) {
        return shape.light() == line.shapes.get(0).light()
                && shape.height() < MARK * line.meanHeight
                && line.shapes.stream()
                        .anyMatch(letter -> shape.centreX() >= letter.left()
                                && shape.centreX() <= letter.right()
                                && letter.top() - shape.bottom() < MARK * line.meanHeight
                                && shape.top() - letter.bottom() < MARK * line.meanHeight);
    }

    private static boolean mayBeCharacters(Shape shape) {
        return shape.height() >= LOWEST && shape.height() <= HIGHEST && shape.width() <= WIDEST * shape.height();
    }

    /** Without pieces of rules and frames, which stand out above and below the text. */
    private static List<Shape> withoutRules(List<Shape> shapes) {
        int[] heights = shapes.stream().mapToInt(Shape::height).sorted().toArray();
        int tall = heights[heights.length * 3 / 4];
        List<Shape> text = shapes.stream()
                .filter(shape -> shape.height() <= STANDS_OUT * tall)
                .toList();
        return heights.length < ENOUGH_TO_COMPARE ? shapes : text;
    }

    private static boolean mayStandAlone(Shape shape, double usual) {
        return shape.height() >= LONE * usual && shape.height() <= LONE_HIGHEST * usual;
    }

    private static double usualHeight(List<Open> stretches) {
        double[] heights = stretches.stream()
                .filter(stretch -> stretch.shapes.size() > 2)
                .flatMap(stretch -> stretch.shapes.stream())
                .mapToDouble(Shape::height)
                .sorted()
                .toArray();
        return heights.length == 0 ? LOWEST : heights[heights.length / 2];
    }
}
