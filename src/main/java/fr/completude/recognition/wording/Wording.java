package fr.completude.recognition.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.completude.dossier.Region;
import fr.completude.recognition.catalogue.Catalogue;
import fr.completude.recognition.clues.Clue;
import fr.completude.recognition.clues.Clue.Kind;
import fr.completude.recognition.clues.Ranking;
import fr.completude.recognition.clues.TypeScore;
import fr.completude.recognition.split.Group;

/**
 * Lets the words of a piece, all together, speak beside the clues looked for one by one. A title can stand on a paper
 * that is something else: where the other words are those of another paper, a person looks. Where a clue names a type, too
 * faintly to give it, and the words are clearly those of the same type, the two together may be enough. They never outweigh
 * a number or a zone, nor what keeps a type from being given, and alone never make one be given: a letter that asks for a
 * paper has the words of that paper.
 */
public final class Wording {

    private static final int SHOWN = 3;

    private final WordModel model;
    private final WordingLimits limits;
    private final Catalogue catalogue;

    public Wording(WordModel model, WordingLimits limits, Catalogue catalogue) {
        this.model = model;
        this.limits = limits;
        this.catalogue = catalogue;
    }

    /** The piece with what its words say added to its clues. */
    public Group weighed(Group group) {
        WordBag bag = WordBag.of(group.text());
        if (model.known(bag) < limits.fewestWords()) {
            return group;
        }
        Opinion opinion = model.opinion(bag);
        Ranking ranking = group.ranking();
        Region place = group.text().pages().get(0).region();
        if (ranking.scores().isEmpty()) {
            return proposed(group, bag, opinion, place);
        }
        if (!ranking.isDecided()) {
            return isOutside(ranking) ? group : agreed(group, bag, opinion, place);
        }
        return ranking.best()
                .filter(best -> isContradicted(best, opinion))
                .map(best -> contradicted(group, bag, best.type().id(), opinion.likeliest(), place))
                .orElse(group);
    }

    /** Whether the clues speak most for a paper of no type, such as the form that asks for one: its words are alike. */
    private static boolean isOutside(Ranking ranking) {
        return ranking.best().filter(best -> best.type().outside()).isPresent();
    }

    /** The type its words are clearly of, where a clue names it too, with that agreement among its clues. */
    private Group agreed(Group group, WordBag bag, Opinion opinion, Region place) {
        String likeliest = opinion.likeliest();
        WordingLimits.Agreement agreement = limits.agreement();
        if (model.known(bag) < agreement.fewestWords()
                || opinion.of(likeliest) < agreement.likely()
                || opinion.lead(likeliest) < agreement.lead()
                || isSpokenAgainst(group.ranking(), likeliest)) {
            return group;
        }
        Clue clue = clue(Kind.AGREEMENT, bag, likeliest, WordModel.OTHER, agreement.weight(), place);
        return group.ranked(group.ranking().with(clue, likeliest));
    }

    /** A reminder and a quote have the words of an invoice: where one says it is that, its words are no evidence. */
    private static boolean isSpokenAgainst(Ranking ranking, String type) {
        return ranking.scores().stream()
                .filter(score -> score.type().id().equals(type))
                .flatMap(score -> score.clues().stream())
                .anyMatch(clue -> clue.kind() == Kind.AGAINST);
    }

    private boolean isContradicted(TypeScore best, Opinion opinion) {
        String likeliest = opinion.likeliest();
        String type = best.type().id();
        double share = likeliest.equals(WordModel.OTHER) ? limits.none() : limits.disagreement();
        boolean other = opinion.of(type) < share * opinion.of(likeliest);
        boolean alike = best.type().alike().contains(likeliest);
        return other && !alike && opinion.knows(type) && !best.certain() && !isCoded(best);
    }

    /** A zone or a code that could not be verified still says more than words. */
    private static boolean isCoded(TypeScore score) {
        return score.clues().stream().anyMatch(clue -> clue.kind() == Kind.ZONE || clue.kind() == Kind.CODE);
    }

    /** The type the words are rather of comes second, for whoever looks. */
    private Group contradicted(Group group, WordBag bag, String type, String likeliest, Region place) {
        Ranking doubted = group.ranking().with(clue(Kind.OTHER_WORDING, bag, likeliest, type, 0, place));
        List<TypeScore> scores = new ArrayList<>(doubted.scores());
        catalogue.type(likeliest).filter(rather -> !rather.outside()).ifPresent(rather -> {
            scores.removeIf(score -> score.type().equals(rather));
            scores.add(1, new TypeScore(rather, limits.proposal(), false, List.of()));
        });
        return group.ranked(new Ranking(scores, doubted.weights()));
    }

    /** What the words speak for where no clue speaks for anything. */
    private Group proposed(Group group, WordBag bag, Opinion opinion, Region place) {
        String likeliest = opinion.likeliest();
        return catalogue
                .type(likeliest)
                .filter(type -> opinion.of(likeliest) >= limits.alone())
                .filter(type -> !type.outside() && type.clues().zones().isEmpty())
                .map(type -> {
                    Clue clue = clue(Kind.WORDING, bag, likeliest, WordModel.OTHER, limits.proposal(), place);
                    return new TypeScore(type, limits.proposal(), false, List.of(clue));
                })
                .map(score ->
                        group.ranked(new Ranking(List.of(score), group.ranking().weights())))
                .orElse(group);
    }

    private Clue clue(Kind kind, WordBag bag, String type, String rather, double weight, Region place) {
        return new Clue(
                kind,
                String.join(", ", model.telling(bag, type, rather, SHOWN)).toLowerCase(Locale.FRENCH),
                weight,
                place);
    }
}
