package fr.completude.recognition.fields;

import java.util.Set;

import fr.completude.dossier.Box;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;

/** How near a label stands to a date: before it in the sentence, left of it on the line, or above it in a column. */
final class Nearness {

    static final double TOO_FAR = 1_000;
    private static final int MOST_WORDS_BETWEEN = 9;
    private static final int MOST_WORDS_AFTER = 5;
    private static final double WIDEST = 80;
    private static final double LOWEST = 2.6;
    private static final Set<String> BETWEEN = Set.of("AU", "A", "");

    private Nearness() {}

    /** In word heights, about; {@link #TOO_FAR} when the label cannot be the date's. */
    static double of(Match label, FoundDate date) {
        Box a = label.box();
        Box b = date.box();
        PageText page = date.page();
        double best = TOO_FAR;
        int between = date.firstWord() - label.lastWord() - 1;
        boolean inSentence = between >= 0 && between <= MOST_WORDS_BETWEEN;
        // A sentence goes on at the left of the next line; what stands further right there has a label of its own.
        // Whether the words are of one sentence takes longest to tell: it is asked last.
        boolean together = inSentence
                && (PageText.sameLine(a, b)
                        || (b.left() < a.right() && Math.abs(b.top() - a.bottom()) < 2 * page.wordHeight())
                        || isOneSentence(label, date));
        if (together) {
            best = between + (PageText.sameLine(a, b) ? 0 : 4);
        }
        double unit = page.asFractionOfWidth(1);
        if (PageText.sameLine(a, b) && b.left() >= a.right() - unit) {
            double gap = (b.left() - a.right()) / unit;
            best = gap <= WIDEST ? Math.min(best, gap / 2) : best;
        }
        double drop = (b.top() - a.bottom()) / page.wordHeight();
        boolean overlaps = b.left() < a.right() + unit && b.right() > a.left() - unit;
        if (overlaps && drop > -0.5 && drop <= LOWEST) {
            best = Math.min(best, 3 + drop + Math.abs(b.left() - a.left()) / unit / 4);
        }
        return best;
    }

    private static boolean isOneSentence(Match label, FoundDate date) {
        return label.page()
                .flowOf(label.lastWord())
                .filter(flow -> flow.indexOf(date.firstWord()) >= 0)
                .isPresent();
    }

    /** Whether words stand just after a date, in its sentence: {@code le 1er mai 1991 à trois heures est né}. */
    static boolean follows(FoundDate date, Match words) {
        int between = words.firstWord() - date.lastWord() - 1;
        return between >= 0
                && between <= MOST_WORDS_AFTER
                && (PageText.sameLine(words.box(), date.box()) || isOneSentence(words, date));
    }

    /** Whether the second date ends a range the first one begins: {@code du 1/2/2026 au 31/3/2026}. */
    static boolean isRange(FoundDate first, FoundDate second) {
        int between = second.firstWord() - first.lastWord() - 1;
        if (first.page() != second.page() || between < 0 || between > 1) {
            return false;
        }
        return between == 0
                ? false
                : BETWEEN.contains(Letters.lettersAndDigits(
                        first.page().words().get(first.lastWord() + 1).text()));
    }

    /** Whether two dates stand side by side. */
    static boolean areNeighbours(FoundDate first, FoundDate second) {
        return first.page() == second.page()
                && second.firstWord() == first.lastWord() + 1
                && PageText.sameLine(first.box(), second.box());
    }
}
