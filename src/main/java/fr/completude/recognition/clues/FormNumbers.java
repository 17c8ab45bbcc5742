package fr.completude.recognition.clues;

import java.util.List;
import java.util.Optional;

import fr.completude.dossier.Box;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Token;

/** CERFA numbers: five digits, then the version, {@code 12100*03}; or near the word CERFA. */
final class FormNumbers {

    private static final Phrase CERFA = Phrase.of("CERFA");
    private static final double HEAD = 0.25;
    private static final double FOOT = 0.88;

    private FormNumbers() {}

    /**
     * A form number on a page.
     *
     * @param own whether it is written as a form bears its own number: with its version, at the head or foot of the page
     */
    record Found(Box box, boolean own) {}

    static Optional<Found> find(String number, PageText page) {
        List<Token> tokens = page.tokenList();
        for (int i = 0; i < tokens.size(); i++) {
            if (isNumber(tokens.get(i).text(), number)) {
                boolean version =
                        i + 1 < tokens.size() && isVersion(tokens.get(i + 1).text());
                if (version || CERFA.isIn(page)) {
                    Box box = page.words().get(tokens.get(i).word()).box();
                    double depth =
                            (box.centreY() - page.area().top()) / page.area().height();
                    return Optional.of(new Found(box, version && (depth < HEAD || depth > FOOT)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(String text, String number) {
        return text.endsWith(number)
                && (text.length() == number.length()
                        || (text.length() == number.length() + 1 && text.charAt(0) == 'N'));
    }

    private static boolean isVersion(String text) {
        return text.length() == 2 && isDigit(text.charAt(0)) && isDigit(text.charAt(1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
