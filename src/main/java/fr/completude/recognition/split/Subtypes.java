package fr.completude.recognition.split;

import fr.completude.recognition.catalogue.PieceType;
import fr.completude.recognition.catalogue.Subtype;
import fr.completude.recognition.catalogue.Weights;
import fr.completude.recognition.clues.Titles;
import fr.completude.recognition.fields.PieceText;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Tells which kind within its type a piece is; the first one whose conditions hold. */
record Subtypes(Weights weights) {

    @Nullable
    String of(PieceType type, PieceText piece) {
        return type.subtypes().stream()
                .filter(subtype -> hasZone(subtype, piece) || isWorded(subtype, piece))
                .map(Subtype::id)
                .findFirst()
                .orElse(null);
    }

    private static boolean hasZone(Subtype subtype, PieceText piece) {
        return piece.zones().stream()
                .anyMatch(zone -> subtype.zones().stream().anyMatch(clue -> clue.matches(zone.mrz())));
    }

    private boolean isWorded(Subtype subtype, PieceText piece) {
        return !subtype.isWordless()
                && isNamed(subtype, piece)
                && subtype.all().stream().allMatch(phrase -> isIn(phrase, piece))
                && subtype.none().stream().noneMatch(phrase -> isIn(phrase, piece))
                && subtype.noTitle().stream().noneMatch(phrase -> isTitle(phrase, piece));
    }

    private boolean isNamed(Subtype subtype, PieceText piece) {
        boolean needsNone = subtype.oneOf().isEmpty()
                && subtype.titles().isEmpty()
                && subtype.named().isEmpty();
        return needsNone
                || subtype.oneOf().stream().anyMatch(phrase -> isIn(phrase, piece))
                || subtype.titles().stream().anyMatch(phrase -> isTitle(phrase, piece))
                || subtype.named().stream()
                        .anyMatch(labels -> labels.stream().allMatch(label -> precedesName(label, subtype, piece)));
    }

    private static boolean isIn(Phrase phrase, PieceText piece) {
        return piece.pages().stream().anyMatch(phrase::isIn);
    }

    private boolean isTitle(Phrase phrase, PieceText piece) {
        Titles titles = new Titles(weights);
        return piece.pages().stream()
                .flatMap(page -> phrase.findIn(page).stream())
                .anyMatch(match -> beginsLine(match) && titles.isTitle(match));
    }

    /** A title begins its line; the same words within a sentence name another paper. */
    private static boolean beginsLine(Match match) {
        return match.page().runs().stream().anyMatch(run -> run.words().get(0) == match.firstWord());
    }

    private static boolean precedesName(Phrase label, Subtype subtype, PieceText piece) {
        return piece.pages().stream()
                .flatMap(page -> label.findIn(page).stream())
                .anyMatch(match -> subtype.isName(wordAfter(match)));
    }

    /** The next word that holds a letter or digit; empty at the end of the page. */
    private static String wordAfter(Match match) {
        return match.page().words().stream()
                .skip(match.lastWord() + 1L)
                .map(word -> word.text())
                .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit))
                .findFirst()
                .orElse("");
    }
}
