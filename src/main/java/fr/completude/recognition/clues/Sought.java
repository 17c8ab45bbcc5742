package fr.completude.recognition.clues;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import fr.completude.recognition.fields.PieceText;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Phrases sought on all pages of a piece. */
final class Sought {

    private Sought() {}

    static List<Match> all(List<Phrase> phrases, PieceText piece) {
        List<Match> found = new ArrayList<>();
        for (PageText page : piece.pages()) {
            for (Phrase phrase : phrases) {
                found.addAll(phrase.findIn(page));
            }
        }
        return found;
    }

    /** Where it stands most alike, the first of several such places. */
    static @Nullable Match best(Phrase phrase, PieceText piece, Predicate<Match> counts) {
        Match best = null;
        for (PageText page : piece.pages()) {
            for (Match match : phrase.findIn(page)) {
                if ((best == null || match.likeness() > best.likeness()) && counts.test(match)) {
                    best = match;
                }
            }
        }
        return best;
    }

    /** The clue that words found are. */
    static Clue clue(Clue.Kind kind, double weight, Match match) {
        return new Clue(
                kind,
                match.phrase().written(),
                weight * match.likeness(),
                match.page().region(match.box()));
    }
}
