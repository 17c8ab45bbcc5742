package fr.completude.recognition.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import fr.completude.dossier.Box;

/**
 * Words as a sentence has them: those of a line, and of the next one where the line ended because it was full. Lines of
 * an address or of a form, which end where their author wanted, are flows of their own.
 *
 * @param words indices on the page, in the order they are read
 */
public record Flow(PageText page, List<Integer> words) {

    /** A line shorter than this part of the page is no line of a sentence that goes on. */
    private static final double NARROWEST = 0.33;

    private static final double CLOSEST = -0.6;
    private static final double FARTHEST = 2.2;
    /** Word heights by which the next line may begin further left (the first was indented) or right (a list). */
    private static final double OUTDENT = 14;

    private static final double INDENT = 4;
    private static final double SPACE = 0.3;
    private static final int NEIGHBOURS = 6;
    private static final double MARGIN = 0.7;
    private static final int SHORT = 3;
    private static final int LABEL = 3;
    private static final Pattern POSTCODE = Pattern.compile("\\d{5}");

    /** The flows of a page, from the top. */
    static List<Flow> of(PageText page) {
        List<Run> runs = page.runs();
        List<Box> boxes = runs.stream().map(Run::box).toList();
        int[] next = new int[runs.size()];
        Set<Integer> later = new HashSet<>();
        for (int i = 0; i < next.length; i++) {
            next[i] = successor(page, runs, boxes, i, later);
            later.add(next[i]);
        }
        List<Flow> flows = new ArrayList<>();
        for (int i = 0; i < next.length; i++) {
            if (!later.contains(i)) {
                List<Integer> words = new ArrayList<>();
                for (int run = i; run >= 0; run = next[run]) {
                    words.addAll(runs.get(run).words());
                }
                flows.add(new Flow(page, List.copyOf(words)));
            }
        }
        return flows;
    }

    private static int successor(PageText page, List<Run> runs, List<Box> boxes, int at, Set<Integer> taken) {
        Box box = boxes.get(at);
        if (box.width() < NARROWEST) {
            return -1;
        }
        for (int i = at + 1; i < boxes.size(); i++) {
            boolean follows = isBelow(page, box, boxes.get(i)) && !taken.contains(i);
            if (follows) {
                return isUnfinished(page, runs.get(at)) || isFull(page, runs, boxes, at, i) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isBelow(PageText page, Box above, Box below) {
        double gap = (below.top() - above.bottom()) / Math.max(above.height(), below.height());
        double shift = below.left() - above.left();
        return below.centreY() > above.bottom()
                && gap > CLOSEST
                && gap < FARTHEST
                && shift > -page.asFractionOfWidth(OUTDENT)
                && shift < page.asFractionOfWidth(INDENT);
    }

    /** Whether the first word of the next line had no room on the line above. */
    private static boolean isFull(PageText page, List<Run> runs, List<Box> boxes, int above, int below) {
        double margin = boxes.get(above).right();
        int from = Math.max(0, above - NEIGHBOURS);
        int to = Math.min(boxes.size(), below + NEIGHBOURS);
        for (int i = from; i < to; i++) {
            Box box = boxes.get(i);
            boolean column = Math.abs(box.left() - boxes.get(below).left()) < page.asFractionOfWidth(INDENT);
            margin = column ? Math.max(margin, box.right()) : margin;
        }
        int first = runs.get(below).words().get(0);
        if (!goesOn(page, runs.get(above), first)) {
            return false;
        }
        double wanted = page.words().get(first).box().width() + page.asFractionOfWidth(SPACE);
        return boxes.get(above).right() + wanted > margin;
    }

    /**
     * Whether the words themselves allow it. Of a list of short lines the longest looks full; a sentence goes on in small
     * letters, after an article or a number, or where the line reaches the margin of the page.
     */
    private static boolean goesOn(PageText page, Run above, int first) {
        String last =
                page.words().get(above.words().get(above.words().size() - 1)).text();
        String next = page.words().get(first).text();
        if (Character.isUpperCase(next.charAt(0)) && beginsWithLabel(page, first)) {
            return false;
        }
        boolean open = Character.isLowerCase(next.charAt(0))
                || POSTCODE.matcher(last).matches()
                || isUnfinished(page, above)
                || last.endsWith("-");
        return open || above.box().right() > MARGIN;
    }

    /** {@code Bailleur : …} is a line of its own. */
    private static boolean beginsWithLabel(PageText page, int first) {
        for (int i = first; i < Math.min(page.words().size(), first + LABEL); i++) {
            if (page.words().get(i).text().endsWith(":")) {
                return true;
            }
        }
        return false;
    }

    /** No sentence ends with a small word: {@code née à}, {@code demeurant au}. */
    private static boolean isUnfinished(PageText page, Run line) {
        String last =
                page.words().get(line.words().get(line.words().size() - 1)).text();
        return Character.isLowerCase(last.charAt(0))
                && last.length() <= SHORT
                && last.chars().allMatch(Character::isLetter);
    }

    /** Place of a word of the page in this flow; -1 when it is not of it. */
    public int indexOf(int word) {
        int at = page.positionInFlow(word);
        return at < words.size() && words.get(at) == word ? at : -1;
    }

    /** The word as read. */
    public String read(int index) {
        return page.words().get(words.get(index)).text();
    }

    /** The word in its plain writing, letters and digits alone. */
    public String plain(int index) {
        return page.plain(words.get(index));
    }

    /** Some words of it. */
    public Run run(int from, int to) {
        return new Run(page, List.copyOf(words.subList(from, to)));
    }
}
