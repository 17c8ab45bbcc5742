package fr.completude.recognition.clues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.completude.dossier.Candidate;
import fr.completude.recognition.catalogue.Weights;

/** The types a piece may have, the best first. */
public record Ranking(List<TypeScore> scores, Weights weights) {

    private static final int SHOWN = 2;

    public Optional<TypeScore> best() {
        return scores.stream().findFirst();
    }

    /** The best type that is no other way of seeing the best one. */
    public Optional<TypeScore> rival() {
        return best().flatMap(best -> scores.stream()
                .skip(1)
                .filter(other -> !best.type().alike().contains(other.type().id()))
                .findFirst());
    }

    /** How sure the best type is, 0 to 1: its score, less the hesitation a close rival causes. */
    public double confidence() {
        return best().map(this::confidence).orElse(0.0);
    }

    private double confidence(TypeScore score) {
        double alone = 1 / (1 + Math.exp((weights.middle() - score.score()) / weights.slope()));
        return alone * (1 - hesitation(score) / 2);
    }

    /** 1 when a rival is as strong, halved for each margin of lead; none when only the best has strong evidence. */
    private double hesitation(TypeScore best) {
        return rival().filter(rival -> rival.certain() || !best.certain())
                .map(rival -> Math.pow(0.5, Math.max(0, best.score() - rival.score()) / weights.margin()))
                .orElse(0.0);
    }

    /** Whether two types that exclude each other both have strong evidence. */
    public boolean isContradicted() {
        return best().filter(TypeScore::certain).isPresent()
                && rival().filter(TypeScore::certain).isPresent();
    }

    /** Whether the best type can be given. */
    public boolean isDecided() {
        return !isContradicted()
                && best().flatMap(TypeScore::doubt).isEmpty()
                && best().flatMap(TypeScore::lacking).isEmpty()
                && best().flatMap(TypeScore::otherWording).isEmpty()
                && best().filter(TypeScore::isProposal).isEmpty()
                && confidence() >= weights.threshold()
                && best().filter(best -> !best.type().outside()).isPresent();
    }

    /** The same with one more clue for the best type. */
    public Ranking with(Clue clue) {
        List<TypeScore> more = new ArrayList<>(scores);
        best().ifPresent(best -> more.set(0, best.with(clue)));
        return new Ranking(more, weights);
    }

    /** The same with one more clue for a type of the catalogue, if it is among them. */
    public Ranking with(Clue clue, String type) {
        List<TypeScore> more = scores.stream()
                .map(score -> score.type().id().equals(type) && !score.type().outside() ? score.with(clue) : score)
                .sorted(TypeScore.BEST_FIRST)
                .toList();
        return new Ranking(more, weights);
    }

    /** The types of the catalogue it might be, the best first, with how sure each would be. */
    public List<Candidate> candidates() {
        double lead = best().map(TypeScore::score).orElse(0.0);
        return scores.stream()
                .filter(score -> !score.type().outside())
                .limit(SHOWN)
                .map(score -> new Candidate(score.type().id(), share(score, lead)))
                .toList();
    }

    private double share(TypeScore score, double lead) {
        double alone = 1 / (1 + Math.exp((weights.middle() - score.score()) / weights.slope()));
        boolean first = score.score() >= lead;
        double shown = first ? Math.min(alone, confidence()) : alone * score.score() / Math.max(lead, 1e-9) / 2;
        return Math.round(Math.min(shown, weights.threshold() - 0.01) * 100) / 100.0;
    }
}
