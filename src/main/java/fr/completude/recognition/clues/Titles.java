package fr.completude.recognition.clues;

import fr.completude.recognition.catalogue.Weights;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Run;

/**
 * Whether words stand as a title: nearly alone on their line, and high on the page or in tall letters; a line in tall
 * letters that begins with them may go on to say of what or whom.
 */
public record Titles(Weights weights) {

    private static final int OTHER_LETTERS = 14;
    private static final int LETTERS_AFTER = 36;

    /** Whether what was found is one. */
    public boolean isTitle(Match match) {
        PageText page = match.page();
        boolean tall = match.box().height() / lines(match) >= weights.titleHeight() * page.wordHeight();
        double depth = (match.box().top() - page.area().top()) / page.area().height();
        int others = othersOnLine(match);
        boolean alone = others <= OTHER_LETTERS + match.phrase().length() / 2;
        boolean heading = tall && others <= LETTERS_AFTER && opensItsLine(match);
        return heading || ((tall || depth <= weights.titleTop()) && alone);
    }

    private static boolean opensItsLine(Match match) {
        return match.page().runs().stream().anyMatch(run -> run.words().get(0) == match.firstWord());
    }

    /** A title may run over two lines; its letters are then half as tall as its box. */
    private static double lines(Match match) {
        PageText page = match.page();
        double first = page.words().get(match.firstWord()).box().height();
        return Math.max(1, Math.round(match.box().height() / Math.max(1e-6, first * 1.2)));
    }

    private static int othersOnLine(Match match) {
        for (Run run : match.page().runs()) {
            if (run.words().contains(match.firstWord())) {
                return run.words().stream()
                        .filter(word -> word < match.firstWord() || word > match.lastWord())
                        .mapToInt(word -> Letters.lettersAndDigits(
                                        match.page().words().get(word).text())
                                .length())
                        .sum();
            }
        }
        return 0;
    }
}
