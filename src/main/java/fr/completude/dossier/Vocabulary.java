package fr.completude.dossier;

import java.util.Map;
import java.util.Set;

/**
 * The words a {@code dossier.yaml} may use, as the configuration defines them.
 *
 * @param facts declared facts by name
 * @param procedures ids of the procedures
 * @param aliases other names of procedures, to their ids
 */
public record Vocabulary(Map<String, FactDefinition> facts, Set<String> procedures, Map<String, String> aliases) {}
