package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.completude.dossier.Box;
import fr.completude.dossier.Word;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Run;

/** The line on which a sentence goes on: it begins below and further left than where the line before it ended. */
final class WrappedLine {

    private static final double CLOSE = 2.5;

    private WrappedLine() {}

    /** The line after a label that ends a line of a sentence; empty for a label that has a line to itself. */
    static Optional<Run> after(Match label) {
        List<Word> words = label.page().words();
        int first = label.firstWord();
        boolean within =
                first > 0 && words.get(first - 1).line() == words.get(first).line();
        return within ? after(label.page(), label.lastWord()) : Optional.empty();
    }

    /** The line after a word, if that word ends its own. */
    static Optional<Run> after(PageText page, int word) {
        List<Word> words = page.words();
        int from = word + 1;
        if (from >= words.size() || words.get(from).line() == words.get(word).line()) {
            return Optional.empty();
        }
        Box above = words.get(word).box();
        Box below = words.get(from).box();
        boolean follows = below.left() < above.left()
                && below.top() > above.top()
                && below.top() - above.bottom() < CLOSE * page.wordHeight();
        if (!follows) {
            return Optional.empty();
        }
        List<Integer> line = new ArrayList<>();
        for (int w = from;
                w < words.size() && words.get(w).line() == words.get(from).line();
                w++) {
            line.add(w);
        }
        return Optional.of(new Run(page, line));
    }
}
