package fr.completude.checking.matrix;

import java.util.List;
import java.util.Set;

import fr.completude.checking.checks.Names;
import fr.completude.checking.checks.Role;

/**
 * Where the name of somebody is taken from.
 *
 * @param declared which person of {@code dossier.yaml} comes first
 * @param papers then read on these, in order
 * @param addressPapers types that tell where the person lives when it is not declared
 */
public record PersonSource(Role role, Declared declared, List<Paper> papers, Set<String> addressPapers) {

    /** The persons {@code dossier.yaml} may declare. */
    public enum Declared {
        APPLICANT,
        REPRESENTATIVE,
        NOBODY
    }

    /** A type of paper, and which of the two persons on it. */
    public record Paper(String type, Names names) {}
}
