package fr.completude.checking.matrix;

import java.util.LinkedHashSet;
import java.util.Set;

import fr.completude.checking.checks.Role;

/**
 * Whom a rule is about: the applicant, or one of the persons it is read for in turn ({@code pour-chacun}).
 *
 * @param who the person
 * @param all everybody the rule is read for; empty for a rule about the dossier as a whole
 */
record Subject(Role who, Set<Role> all) {

    /** The word of the matrix for that person. */
    static final String EACH = "chacun";

    /** Of a rule that is read once. */
    static final Subject DOSSIER = new Subject(Role.APPLICANT, Set.of());

    boolean isNamed() {
        return !all.isEmpty();
    }

    /** Those whose papers answer the rule for themselves, not for this person. */
    Set<Role> others() {
        Set<Role> others = new LinkedHashSet<>(all);
        others.remove(who);
        return others;
    }
}
