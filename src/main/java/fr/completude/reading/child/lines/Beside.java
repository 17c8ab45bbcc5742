package fr.completude.reading.child.lines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Drawings that stand beside a heading, as logos do: taken for letters of it, they would make its line higher. */
final class Beside {

    /** A drawing is so much higher than the highest letter, wider than it, and so far from it, in its heights. */
    private static final double HIGHER = 1.4;

    private static final double WIDER = 1.6;
    private static final double APART = 0.4;

    /** Strokes that a drawing falls into, at most. */
    private static final int STROKES = 4;

    private static final int LEAST_LETTERS = 5;

    private Beside() {}

    /** Takes the drawings at both ends out of a line, from left to right, and gives their shapes. */
    static List<Shape> drawings(List<Shape> line) {
        List<Shape> drawings = new ArrayList<>(drawing(line));
        Collections.reverse(line);
        drawings.addAll(drawing(line));
        Collections.reverse(line);
        return drawings;
    }

    /** Takes a drawing off the head of a line. */
    private static List<Shape> drawing(List<Shape> line) {
        for (int strokes = 1; strokes <= STROKES && line.size() - strokes >= LEAST_LETTERS; strokes++) {
            List<Shape> head = line.subList(0, strokes);
            if (isDrawing(Stretch.around(head), line.subList(strokes, line.size()))) {
                List<Shape> drawing = List.copyOf(head);
                head.clear();
                return drawing;
            }
        }
        return List.of();
    }

    private static boolean isDrawing(Stretch head, List<Shape> letters) {
        int highest = letters.stream().mapToInt(Shape::height).max().orElse(0);
        Stretch rest = Stretch.around(letters);
        double gap = Math.max(rest.left() - head.right(), head.left() - rest.right());
        return head.height() > HIGHER * highest && head.width() > WIDER * highest && gap > APART * highest;
    }
}
