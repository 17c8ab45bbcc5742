package fr.completude.checking.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.checking.checks.Role;
import fr.completude.checking.conditions.Case;
import fr.completude.checking.conditions.Condition;
import fr.completude.checking.conditions.Truth;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Rule;

/**
 * A line of the matrix.
 *
 * @param id stable, in French
 * @param ref its id in the domain reference
 * @param procedures those it belongs to
 * @param when it applies
 * @param rule where it stands and where it comes from
 */
public record Requirement(
        String id,
        String title,
        String ref,
        Map<String, Condition> procedures,
        Condition when,
        Gravity gravity,
        InForce force,
        Body body,
        Rule rule) {

    /** Whether it is meant for a dossier of this procedure at all, whatever the dossier holds. */
    public boolean concerns(String procedure, LocalDate day) {
        return procedures.containsKey(procedure) && force.on(day);
    }

    /** Whether it applies to a dossier of a procedure it concerns. */
    public Truth applies(String procedure, Case dossier) {
        Condition meant = procedures.getOrDefault(procedure, Condition.ALWAYS);
        return new Condition.AllOf(List.of(meant, when)).in(dossier);
    }

    /** What a requirement is about. */
    public sealed interface Body {}

    /**
     * Something that must be so, whatever papers are there: an age, a nationality, a residence.
     *
     * @param missing what is said when it is not so
     * @param whenUnknown to-review, or in-person where it is seen at the counter
     */
    public record Eligibility(Condition condition, String missing, String remedy, FindingStatus whenUnknown)
            implements Body {}

    /**
     * Declaration and papers that cannot both be right.
     *
     * @param missing what is said when they are not
     * @param whenUnknown not-applicable, or to-review where the doubt itself is for a person
     */
    public record Contradiction(Condition condition, String missing, String remedy, FindingStatus whenUnknown)
            implements Body {}

    /** Pieces to bring, in one of several ways. */
    public record Papers(List<Way> ways) implements Body {}

    /** Something no scan can show; said to the applicant. */
    public record Reminder(String message) implements Body {}

    /** Papers that must say of a person what was declared. */
    public record Agreement(Role person, Subject subject, Set<String> types, String remedy) implements Body {

        /** What must agree. */
        public enum Subject {
            NAME,
            BIRTH,
            PROCEDURE
        }
    }
}
