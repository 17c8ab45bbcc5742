package fr.completude.checking.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.completude.checking.checks.Check;
import fr.completude.dossier.FindingStatus;
import org.jspecify.annotations.Nullable;

/**
 * One piece that is wanted.
 *
 * @param types any of these will do
 * @param refusals what looks like it and is refused
 * @param whenMissing what it means that none is there
 * @param use whether one piece may serve several requirements
 * @param count how many different pieces are wanted, each passing the checks
 * @param months which months the pieces must cover together; null when that does not matter
 */
public record Demand(
        Set<String> types,
        List<Refusal> refusals,
        List<Scoped> checks,
        WhenMissing whenMissing,
        Use use,
        int count,
        @Nullable Months months) {

    /**
     * Months counted back from the month of the appointment: 13 to 2 are twelve months, the last one the month before
     * last.
     *
     * @param from the oldest, the greater number
     * @param to the latest
     */
    public record Months(int from, int to) {}

    /** What keeps a piece from being accepted on a day, whatever it says; empty when nothing does. */
    public Optional<Refusal> refused(String type, @Nullable String subtype, LocalDate day) {
        return refusals.stream()
                .filter(refusal -> refusal.concerns(type, subtype, day))
                .findFirst();
    }

    /** The same, with types a person may accept although the rule does not. */
    public Demand alsoLookingAt(Set<String> others, String because) {
        if (others.isEmpty()) {
            return this;
        }
        List<Refusal> all = new ArrayList<>();
        all.add(new Refusal(others, Set.of(), InForce.ALWAYS, FindingStatus.TO_REVIEW, because));
        all.addAll(refusals);
        return new Demand(types, all, checks, whenMissing, use, count, months);
    }

    /** What it means that no such piece is there. */
    public enum WhenMissing {
        /** {@code manquant}. */
        MISSING,
        /** {@code au-guichet}: it is made or shown there. */
        AT_COUNTER,
        /** {@code a-verifier}: a person finds out whether it is wanted. */
        TO_REVIEW
    }

    /** Whether one piece may serve several requirements. */
    public enum Use {
        SHARED,
        /** A stamp pays once. */
        ONCE
    }

    /** A check for some of the types. */
    public record Scoped(Set<String> types, Check check) {}

    /**
     * A type of piece, or some subtypes of it, that is not accepted during some time.
     *
     * @param subtypes empty for the whole type
     * @param decision non-compliant, or to-review where town halls differ
     * @param because a French clause
     */
    public record Refusal(
            Set<String> types, Set<String> subtypes, InForce force, FindingStatus decision, String because) {

        boolean concerns(String type, @Nullable String subtype, LocalDate day) {
            boolean whole = subtypes.isEmpty();
            return force.on(day) && types.contains(type) && (whole || (subtype != null && subtypes.contains(subtype)));
        }
    }
}
