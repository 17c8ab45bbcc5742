package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import fr.completude.dossier.Box;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Run;

/** Words written one after the other with a space between two, and the way back from a character to its word. */
final class WordString {

    private static final double WIDEST = 3;

    private final PageText page;
    private final String text;
    private final int[] starts;
    private final List<Integer> words;

    private WordString(PageText page, List<Integer> words) {
        this.page = page;
        this.words = words;
        this.starts = new int[words.size()];
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                joined.append(gap(page, words.get(i - 1), words.get(i)));
            }
            starts[i] = joined.length();
            joined.append(page.words().get(words.get(i)).text());
        }
        this.text = joined.toString();
    }

    /** A space, or a tab where another column of the line begins, so that no value runs from one into the next. */
    private static char gap(PageText page, int left, int right) {
        Box a = page.words().get(left).box();
        Box b = page.words().get(right).box();
        return PageText.sameLine(a, b) && b.left() - a.right() > page.asFractionOfWidth(WIDEST) ? '\t' : ' ';
    }

    static WordString of(PageText page) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < page.words().size(); i++) {
            all.add(i);
        }
        return new WordString(page, all);
    }

    static WordString of(Run run) {
        return new WordString(run.page(), run.words());
    }

    PageText page() {
        return page;
    }

    String text() {
        return text;
    }

    /** Index on the page of the word a character belongs to. */
    int wordAt(int character) {
        int found = Arrays.binarySearch(starts, character);
        return words.get(found >= 0 ? found : -found - 2);
    }

    /** The words a stretch of characters touches, in order. */
    List<Integer> words(int from, int to) {
        int first = Arrays.binarySearch(starts, from);
        int last = Arrays.binarySearch(starts, to - 1);
        return words.subList(first >= 0 ? first : -first - 2, (last >= 0 ? last : -last - 2) + 1);
    }
}
