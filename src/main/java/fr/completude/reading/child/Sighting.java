package fr.completude.reading.child;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fr.completude.dossier.Box;
import fr.completude.dossier.Edge;
import fr.completude.dossier.PageSight;
import fr.completude.dossier.Word;

/** Measures how well the print of a page can be seen. */
final class Sighting {

    /** Nearer to an edge than this share of the page no printer prints. */
    private static final double AT_THE_EDGE = 0.004;

    /** A stain or the edge of another paper can touch an edge, too, but hardly so many lines. */
    private static final int LINES_CUT = 3;

    private static final double SURE = 0.5;

    private Sighting() {}

    /**
     * Of a page as it lies.
     *
     * @param letterHeight px
     * @param words read on it, upright
     */
    static PageSight of(Exposure exposure, double letterHeight, List<Word> words) {
        return new PageSight(exposure.contrast(), exposure.glare(), letterHeight, cut(words));
    }

    private static List<Edge> cut(List<Word> words) {
        Set<Integer> left = new HashSet<>();
        Set<Integer> right = new HashSet<>();
        int top = 0;
        int bottom = 0;
        for (Word word : words) {
            if (word.confidence() >= SURE && word.text().length() > 1) {
                Box box = word.box();
                if (box.left() < AT_THE_EDGE) {
                    left.add(word.line());
                }
                if (box.right() > 1 - AT_THE_EDGE) {
                    right.add(word.line());
                }
                top += box.top() < AT_THE_EDGE ? 1 : 0;
                bottom += box.bottom() > 1 - AT_THE_EDGE ? 1 : 0;
            }
        }
        List<Edge> cut = new ArrayList<>();
        add(Edge.TOP, top, cut);
        add(Edge.RIGHT, right.size(), cut);
        add(Edge.BOTTOM, bottom, cut);
        add(Edge.LEFT, left.size(), cut);
        return cut;
    }

    private static void add(Edge edge, int count, List<Edge> cut) {
        if (count >= LINES_CUT) {
            cut.add(edge);
        }
    }
}
