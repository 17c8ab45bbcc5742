package fr.completude.recognition.split;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import fr.completude.recognition.catalogue.PieceType;
import fr.completude.recognition.clues.Ranking;
import fr.completude.recognition.clues.TypeScore;
import fr.completude.recognition.fields.PieceText;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.PrintedPage;
import fr.completude.recognition.text.Token;

/**
 * A page, or a part of one, seen alone.
 *
 * @param order place of its page in the file, from 0
 */
record Part(PageText page, PieceText text, Ranking ranking, int order) {

    private static final int SHORTEST_REFERENCE = 7;

    boolean isDecided() {
        return ranking.isDecided();
    }

    /** The type it has when seen alone. */
    Optional<PieceType> type() {
        return isDecided() ? ranking.best().map(TypeScore::type) : Optional.empty();
    }

    /** Whether what names its type stands on it, as on a first page. */
    boolean isNamed() {
        return ranking.best().filter(TypeScore::isNamed).isPresent();
    }

    Set<Side> sides() {
        return type().map(type -> Side.seen(type, new Subtypes(ranking.weights()).of(type, text), text))
                .orElse(Set.of());
    }

    /** The page number printed on it, if one is. */
    OptionalInt printedNumber() {
        return PrintedPage.on(page)
                .map(printed -> OptionalInt.of(printed.number()))
                .orElse(OptionalInt.empty());
    }

    /** Long numbers, such as those of a contract or a client, that tie pages together. */
    Set<String> references() {
        Set<String> references = new HashSet<>();
        for (Token token : page.tokenList()) {
            String text = token.text();
            long digits = text.chars().filter(Character::isDigit).count();
            if (text.length() >= SHORTEST_REFERENCE && digits * 2 >= text.length()) {
                references.add(text);
            }
        }
        return references;
    }
}
