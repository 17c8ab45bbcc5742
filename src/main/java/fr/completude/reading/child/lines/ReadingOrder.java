package fr.completude.reading.child.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order in which a person reads the stretches of a page: line by line, and column by column where there are any. */
public final class ReadingOrder {

    /** Stretches further apart than this many heights are lines of their own. */
    private static final double GAP = 3;

    private static final double SAME_LINE = 0.5;

    /** The next line of a paragraph is no further below than this many heights. */
    private static final double LEADING = 1.3;

    private static final double UNLIKE_HEIGHT = 1.8;

    private ReadingOrder() {}

    /** The lines, each from left to right. */
    public static List<List<Stretch>> of(List<Stretch> stretches) {
        List<List<Stretch>> lines = lines(stretches);
        List<List<Stretch>> blocks = new ArrayList<>();
        List<List<List<Stretch>>> linesOfBlocks = new ArrayList<>();
        for (List<Stretch> line : lines) {
            Stretch whole = whole(line);
            int above = blockAbove(whole, blocks);
            if (above < 0) {
                blocks.add(new ArrayList<>(List.of(whole)));
                linesOfBlocks.add(new ArrayList<>(List.of(line)));
            } else {
                blocks.get(above).add(whole);
                linesOfBlocks.get(above).add(line);
            }
        }
        return linesOfBlocks.stream().flatMap(List::stream).toList();
    }

    private static List<List<Stretch>> lines(List<Stretch> stretches) {
        List<List<Stretch>> lines = new ArrayList<>();
        List<Stretch> byLeft = stretches.stream()
                .sorted(Comparator.comparingDouble(Stretch::left))
                .toList();
        for (Stretch stretch : byLeft) {
            lines.stream()
                    .filter(line -> continues(line.get(line.size() - 1), stretch))
                    .max(Comparator.comparingDouble(
                            line -> line.get(line.size() - 1).sharedHeight(stretch)))
                    .ifPresentOrElse(line -> line.add(stretch), () -> lines.add(new ArrayList<>(List.of(stretch))));
        }
        lines.sort(
                Comparator.comparingDouble((List<Stretch> line) -> whole(line).top())
                        .thenComparingDouble(line -> line.get(0).left()));
        return lines;
    }

    private static boolean continues(Stretch last, Stretch next) {
        double height = Math.max(last.height(), next.height());
        return last.sharedHeight(next) >= SAME_LINE
                && next.left() - last.right() < GAP * height
                && next.left() > last.left()
                && height < UNLIKE_HEIGHT * Math.min(last.height(), next.height());
    }

    private static int blockAbove(Stretch line, List<List<Stretch>> blocks) {
        int found = -1;
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < blocks.size(); i++) {
            Stretch last = blocks.get(i).get(blocks.get(i).size() - 1);
            double shared = Math.min(line.right(), last.right()) - Math.max(line.left(), last.left());
            double gap = line.top() - last.bottom();
            double lower = Math.min(line.height(), last.height());
            boolean follows = shared > 0.5 * Math.min(line.width(), last.width())
                    && gap > -0.5 * lower
                    && gap < LEADING * lower
                    && Math.max(line.height(), last.height()) < UNLIKE_HEIGHT * lower;
            if (follows && gap < nearest) {
                nearest = gap;
                found = i;
            }
        }
        return found;
    }

    private static Stretch whole(List<Stretch> line) {
        return Stretch.around(
                line.stream().flatMap(stretch -> stretch.shapes().stream()).toList());
    }
}
