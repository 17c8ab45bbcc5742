package fr.completude.checking.matrix;

import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.checking.conditions.Condition;
import fr.completude.dossier.FieldName;
import org.jspecify.annotations.Nullable;

/**
 * How an undeclared fact may be told.
 *
 * @param steps tried in order; the first whose condition holds gives the value
 * @param paper where the value may be read; null when on none
 * @param byPostcode value by beginning of the applicant's postcode
 * @param presumption what is taken when nothing tells; null when it must be asked
 */
public record Deduction(
        List<Step> steps,
        @Nullable Paper paper,
        Map<String, String> byPostcode,
        @Nullable Presumption presumption) {

    /**
     * A paper that bears the value.
     *
     * @param demand what the paper must be to be believed
     * @param said how the report says that it was read there
     */
    public record Paper(Demand demand, FieldName field, String said) {}

    /**
     * A value taken for want of better knowledge.
     *
     * @param said how the report says it
     * @param unless presumes nothing when this holds or may hold
     * @param procedures for which it is presumed; empty for all
     */
    public record Presumption(String value, String said, Condition unless, Set<String> procedures) {

        /** Whether it is presumed at all where that procedure is asked for. */
        public boolean concerns(String procedure) {
            return procedures.isEmpty() || procedures.contains(procedure);
        }
    }

    /** A value and what shows it. */
    public record Step(String value, Condition when) {}
}
