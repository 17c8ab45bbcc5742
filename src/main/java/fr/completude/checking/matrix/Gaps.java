package fr.completude.checking.matrix;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.checking.checks.AmountCheck;
import fr.completude.checking.checks.Check;
import fr.completude.checking.checks.ExpiryCheck;
import fr.completude.checking.checks.FreshnessCheck;
import fr.completude.checking.checks.Limit;
import fr.completude.config.ConfigNode;

/** Finds rules that are in force before a value they use has any number. */
final class Gaps {

    private Gaps() {}

    /**
     * Notes a mistake for each value.
     *
     * @param node where the requirement stands
     */
    static void note(ConfigNode node, Requirement requirement, Map<String, DatedValue> values) {
        if (requirement.body() instanceof Requirement.Papers papers) {
            papers.ways().stream()
                    .flatMap(way -> way.parts().stream())
                    .flatMap(part -> part.demand().checks().stream())
                    .flatMap(scoped -> used(scoped.check()).stream())
                    .distinct()
                    .map(values::get)
                    .filter(Objects::nonNull)
                    .filter(value -> startsAfter(value, requirement.force()))
                    .forEach(value -> node.problems()
                            .at(
                                    node,
                                    "l'exigence est en vigueur avant le premier nombre de « " + value.name() + " »."));
        }
    }

    private static boolean startsAfter(DatedValue value, InForce force) {
        List<DatedValue.Step> steps = value.steps();
        return steps.isEmpty() || steps.get(0).from().isAfter(force.from());
    }

    private static Optional<String> used(Check check) {
        if (check instanceof AmountCheck amount) {
            return Optional.of(amount.due());
        }
        Stream<Limit> limit = check instanceof FreshnessCheck fresh
                ? Stream.of(fresh.limit())
                : check instanceof ExpiryCheck expiry ? Stream.of(expiry.grace()) : Stream.empty();
        return limit.filter(Limit.Named.class::isInstance)
                .map(named -> ((Limit.Named) named).value())
                .findFirst();
    }
}
