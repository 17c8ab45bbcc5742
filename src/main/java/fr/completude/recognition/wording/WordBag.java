package fr.completude.recognition.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import fr.completude.recognition.fields.PieceText;
import fr.completude.recognition.text.Token;

/**
 * The words of a text and how often each is there, in no order. Numbers are left out: they differ from paper to paper.
 *
 * @param counts by word, in its plain writing
 */
public record WordBag(Map<String, Integer> counts) {

    /** The words of a piece. */
    public static WordBag of(PieceText piece) {
        return of(piece.pages().stream()
                .flatMap(page -> page.tokenList().stream())
                .map(Token::text)
                .toList());
    }

    /**
     * The words among tokens.
     *
     * @param tokens runs of letters and digits in their plain writing
     */
    public static WordBag of(Collection<String> tokens) {
        Map<String, Integer> counts = new HashMap<>();
        tokens.stream().filter(WordBag::isWord).forEach(token -> counts.merge(token, 1, Integer::sum));
        return new WordBag(counts);
    }

    private static boolean isWord(String token) {
        return token.length() > 1 && token.chars().noneMatch(c -> c >= '0' && c <= '9');
    }
}
