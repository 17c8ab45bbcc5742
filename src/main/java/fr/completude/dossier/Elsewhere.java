package fr.completude.dossier;

import java.util.List;
import java.util.Map;

/**
 * Numbers of a dossier that were also read in others.
 *
 * @param dossiers by field, then by number without spaces, the other dossiers, as people call them
 */
public record Elsewhere(Map<FieldName, Map<String, List<String>>> dossiers) {

    /** Nothing seen elsewhere, or nobody looked. */
    public static final Elsewhere NOWHERE = new Elsewhere(Map.of());

    /** Where else a number was read. */
    public List<String> of(FieldName field, String number) {
        return dossiers.getOrDefault(field, Map.of()).getOrDefault(number, List.of());
    }
}
