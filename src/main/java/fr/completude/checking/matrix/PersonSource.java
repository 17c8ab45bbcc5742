package fr.completude.checking.matrix;

import java.util.List;
import java.util.Set;

import fr.completude.checking.checks.Names;
import fr.completude.checking.checks.Role;
import org.jspecify.annotations.Nullable;

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
        PARTNER,
        REPRESENTATIVE,
        OTHER_PARENT,
        NOBODY
    }

    /**
     * A type of paper, and which of the two persons on it.
     *
     * @param notThis then whichever of the two is not that person; null when the place on the paper decides
     */
    public record Paper(String type, Names names, @Nullable Role notThis) {}
}
