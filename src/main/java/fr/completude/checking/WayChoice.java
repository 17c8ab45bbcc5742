package fr.completude.checking;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import fr.completude.checking.conditions.Truth;
import fr.completude.checking.matrix.Way;
import fr.completude.dossier.FindingStatus;

/** Picks, among the ways of meeting a requirement, the one to report. */
final class WayChoice {

    private static final Comparator<Tried> BEST = Comparator.comparing(Tried::outcome)
            .thenComparingLong(
                    tried -> -tried.found().stream().filter(Found::isGood).count());

    private WayChoice() {}

    /** How a way turns out, best first. */
    enum Outcome {
        GOOD,
        DOUBTFUL,
        FAILING
    }

    /** A way that applies or may apply, and what was found for each of its parts, in order. */
    record Tried(Way way, Truth applies, List<Found> found) {

        Outcome outcome() {
            if (found.stream().anyMatch(f -> f.status().fails())) {
                return Outcome.FAILING;
            }
            return found.stream().anyMatch(f -> f.status() == FindingStatus.TO_REVIEW)
                    ? Outcome.DOUBTFUL
                    : Outcome.GOOD;
        }
    }

    /** What to report. */
    sealed interface Choice {}

    /**
     * One way is reported, part by part.
     *
     * @param open facts that would tell whether this is the right way; it ends the same whatever they are
     */
    record Report(Tried way, Set<String> open) implements Choice {}

    /** Which way applies decides, and is not known. */
    record Ask(Set<String> open) implements Choice {}

    /** No way is meant for this dossier. */
    record NoWay() implements Choice {}

    /**
     * Picks.
     *
     * @param tried the ways whose condition holds or is open
     */
    static Choice among(List<Tried> tried) {
        List<Tried> certain =
                tried.stream().filter(way -> way.applies().isYes()).toList();
        if (!certain.isEmpty()) {
            return certain.stream()
                    .min(BEST)
                    .<Choice>map(way -> new Report(way, Set.of()))
                    .orElseGet(NoWay::new);
        }
        Set<String> open = new LinkedHashSet<>();
        tried.forEach(way -> open.addAll(way.applies().open()));
        boolean sameEitherWay = tried.stream().map(Tried::outcome).distinct().count() == 1;
        return tried.stream()
                .min(BEST)
                .<Choice>map(best ->
                        sameEitherWay && best.outcome() != Outcome.DOUBTFUL ? new Report(best, open) : new Ask(open))
                .orElseGet(NoWay::new);
    }
}
