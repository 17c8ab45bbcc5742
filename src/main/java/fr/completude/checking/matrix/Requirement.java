package fr.completude.checking.matrix;

import java.util.List;
import java.util.Set;

import fr.completude.checking.checks.Role;
import fr.completude.checking.conditions.Condition;
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
        Set<String> procedures,
        Condition when,
        Gravity gravity,
        InForce force,
        Body body,
        Rule rule) {

    /** What a requirement is about. */
    public sealed interface Body {}

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
