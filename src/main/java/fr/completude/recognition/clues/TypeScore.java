package fr.completude.recognition.clues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fr.completude.recognition.catalogue.PieceType;

/**
 * What was found for one type.
 *
 * @param score weights added up
 * @param certain whether one clue alone outranks all words: a form number, a verified zone
 */
public record TypeScore(PieceType type, double score, boolean certain, List<Clue> clues) {

    /** Certain ones first, then by what they score; by name where that is the same. */
    static final Comparator<TypeScore> BEST_FIRST = Comparator.comparing(TypeScore::certain)
            .reversed()
            .thenComparing(Comparator.comparingDouble(TypeScore::score).reversed())
            .thenComparing(score -> score.type().id());

    /** Whether its name stands as a title, or a number or zone that shows it. */
    public boolean isNamed() {
        return clues.stream()
                .anyMatch(clue -> clue.kind() == Clue.Kind.TITLE
                        || clue.kind() == Clue.Kind.FORM
                        || clue.kind() == Clue.Kind.ZONE);
    }

    /** Words found with which the type is never given. */
    public Optional<String> doubt() {
        return first(Clue.Kind.DOUBT);
    }

    /** What every paper of the type bears and this one does not. */
    public Optional<String> lacking() {
        return first(Clue.Kind.LACKING);
    }

    /** The words that are those of another paper, where most are. */
    public Optional<String> otherWording() {
        return first(Clue.Kind.OTHER_WORDING);
    }

    /** Whether the words alone speak for it, which is never enough. */
    boolean isProposal() {
        return clues.stream().anyMatch(clue -> clue.kind() == Clue.Kind.WORDING);
    }

    /** With one more clue. */
    TypeScore with(Clue clue) {
        List<Clue> more = new ArrayList<>(clues);
        more.add(clue);
        return new TypeScore(type, score + clue.weight(), certain, more);
    }

    private Optional<String> first(Clue.Kind kind) {
        return clues.stream()
                .filter(clue -> clue.kind() == kind)
                .map(Clue::what)
                .findFirst();
    }

    TypeScore less(double malus) {
        return new TypeScore(type, score - malus, certain, clues);
    }
}
