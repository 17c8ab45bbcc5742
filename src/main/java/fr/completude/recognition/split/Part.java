package fr.completude.recognition.split;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.recognition.catalogue.PieceType;
import fr.completude.recognition.clues.Ranking;
import fr.completude.recognition.clues.TypeScore;
import fr.completude.recognition.fields.PieceText;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Run;
import fr.completude.recognition.text.Token;

/**
 * A page, or a part of one, seen alone.
 *
 * @param order place of its page in the file, from 0
 */
record Part(PageText page, PieceText text, Ranking ranking, int order) {

    private static final Pattern NUMBERED = Pattern.compile("(?<![\\d/])(\\d{1,2}) ?/ ?(\\d{1,2})(?![\\d/])");
    private static final Pattern SAID = Pattern.compile("(?i)page ?(?:n° ?)?(\\d{1,2})(?: ?(?:/|sur|de) ?(\\d{1,2}))?");
    private static final int SHORTEST_REFERENCE = 7;
    private static final int MOST_PAGES = 40;

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
        for (Run run : page.runs()) {
            double depth =
                    (run.box().centreY() - page.area().top()) / page.area().height();
            boolean margin = depth < 0.15 || depth > 0.85;
            Matcher said = SAID.matcher(run.text());
            Matcher numbered = NUMBERED.matcher(run.text());
            if (said.find() && (margin || said.group(2) != null)) {
                return OptionalInt.of(Integer.parseInt(said.group(1)));
            }
            if (margin && run.words().size() <= 3 && numbered.find() && isPageOf(numbered)) {
                return OptionalInt.of(Integer.parseInt(numbered.group(1)));
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isPageOf(Matcher numbered) {
        int page = Integer.parseInt(numbered.group(1));
        int of = Integer.parseInt(numbered.group(2));
        return page >= 1 && page <= of && of <= MOST_PAGES;
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
