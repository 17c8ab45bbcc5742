package fr.completude.checking.matrix;

import java.util.Set;

import fr.completude.checking.conditions.Condition;
import fr.completude.dossier.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A procedure somebody may ask for.
 *
 * @param aliases other names of it
 * @param forAdults names that also say the applicant is an adult
 * @param forMinors names that also say the applicant is a minor
 * @param titleKind what a pré-demande for it is for; null when none exists
 * @param reasons reasons of a pré-demande that mean this procedure
 * @param forms types of paper that are made for it alone
 * @param covers whom its rules are written for; null when no rules are written yet
 * @param notCovered what is said to the others; empty when there are none
 * @param replacement what to ask for instead; null while the procedure exists
 */
public record Procedure(
        String id,
        String title,
        Set<String> aliases,
        Set<String> forAdults,
        Set<String> forMinors,
        @Nullable String titleKind,
        Set<String> reasons,
        Set<String> forms,
        @Nullable Condition covers,
        String notCovered,
        @Nullable Replacement replacement,
        Rule rule) {

    /**
     * What took the place of a procedure that no longer exists.
     *
     * @param procedure id of the other procedure
     * @param because a French sentence
     */
    public record Replacement(String procedure, String because) {}
}
