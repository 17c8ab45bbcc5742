package fr.completude.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Box;
import fr.completude.dossier.Word;

/**
 * Words that follow one another on a line without a wide gap: a title, a label, a cell, a line of a column.
 *
 * @param words indices on the page, left to right
 */
public record Run(PageText page, List<Integer> words) {

    /** A wider space than this many word heights separates columns. */
    private static final double GAP = 2.2;

    /** The lines are those of the reader, cut where columns part. */
    static List<Run> of(PageText page) {
        Map<Integer, List<Integer>> lines = new LinkedHashMap<>();
        for (int i = 0; i < page.words().size(); i++) {
            lines.computeIfAbsent(page.words().get(i).line(), line -> new ArrayList<>())
                    .add(i);
        }
        List<Run> runs = new ArrayList<>();
        lines.values().forEach(line -> addRuns(page, line, runs));
        runs.sort(Comparator.comparingDouble((Run run) -> run.box().centreY())
                .thenComparingDouble(run -> run.box().left()));
        return List.copyOf(runs);
    }

    private static void addRuns(PageText page, List<Integer> line, List<Run> runs) {
        line.sort(Comparator.comparingDouble(i -> page.words().get(i).box().left()));
        List<Integer> run = new ArrayList<>();
        for (int word : line) {
            if (!run.isEmpty()) {
                Box previous = page.words().get(run.get(run.size() - 1)).box();
                Box box = page.words().get(word).box();
                double widest = page.asWidth(GAP * Math.min(previous.height(), box.height()));
                if (box.left() - previous.right() > widest) {
                    runs.add(new Run(page, List.copyOf(run)));
                    run.clear();
                }
            }
            run.add(word);
        }
        runs.add(new Run(page, List.copyOf(run)));
    }

    public Box box() {
        Box box = page.words().get(words.get(0)).box();
        for (int word : words) {
            box = box.union(page.words().get(word).box());
        }
        return box;
    }

    /** Its words as read, a space between two. */
    public String text() {
        return String.join(
                " ", words.stream().map(i -> page.words().get(i).text()).toList());
    }

    /** The mean of what the engine thinks of its words. */
    public double confidence() {
        return words.stream()
                .map(i -> page.words().get(i))
                .mapToDouble(Word::confidence)
                .average()
                .orElse(0);
    }
}
