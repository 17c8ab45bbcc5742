package fr.completude.checking.matrix;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import fr.completude.checking.checks.Role;
import fr.completude.dossier.FactDefinition;

/**
 * The facts that may be declared.
 *
 * @param definitions by name
 * @param personal names of facts that each of several persons has; somebody else's than the applicant's has a name of
 *     its own
 */
record FactBook(Map<String, FactDefinition> definitions, Set<String> personal) {

    /** The same, with other names that each person has an own one of. */
    FactBook with(Set<String> alsoPersonal) {
        Set<String> all = new HashSet<>(personal);
        all.addAll(alsoPersonal);
        return new FactBook(definitions, all);
    }

    /** The name a fact has for a person. */
    String nameFor(Role person, String name) {
        return personal.contains(name) ? Words.factOf(person, name) : name;
    }
}
