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
            boolean same =
                    tokens.get(i).text().equals(number) || tokens.get(i).text().equals("N" + number);
            boolean version = i + 1 < tokens.size() && tokens.get(i + 1).text().matches("\\d{2}");
            if (same && (version || CERFA.isIn(page))) {
                Box box = page.words().get(tokens.get(i).word()).box();
                double depth = (box.centreY() - page.area().top()) / page.area().height();
                return Optional.of(new Found(box, version && (depth < HEAD || depth > FOOT)));
            }
        }
        return Optional.empty();
    }
}
