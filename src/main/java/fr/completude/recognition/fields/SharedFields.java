package fr.completude.recognition.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.completude.config.ConfigNode;

/**
 * Fields that papers of many types tell with the same words, for the types that have them.
 *
 * @param nodes by name of the field, in the order they are tried
 */
record SharedFields(Map<String, ConfigNode> nodes) {

    private static final String HOLDER = "holder";
    private static final String SECOND = "secondHolder";
    private static final String BIRTH = "Birth";
    private static final List<String> NAMES = List.of("nom", "prenoms");

    static SharedFields of(Optional<ConfigNode> node) {
        return new SharedFields(node.map(ConfigNode::entries).orElse(Map.of()));
    }

    /**
     * Those a type may use. Where two persons are named, words that all papers use do not tell which of them is meant.
     *
     * @param own the fields of the type
     */
    Map<String, ConfigNode> of(Map<String, ConfigNode> own, SharedPersons persons) {
        boolean two = own.entrySet().stream()
                .anyMatch(field -> field.getKey().startsWith(SECOND) || isInSection(field.getValue()));
        boolean person =
                persons == SharedPersons.USED && !two && own.keySet().stream().anyMatch(key -> key.startsWith(HOLDER));
        boolean born = own.keySet().stream().anyMatch(key -> key.contains(BIRTH));
        Map<String, ConfigNode> shared = new LinkedHashMap<>();
        nodes.forEach((key, node) -> {
            boolean birth = key.contains(BIRTH);
            boolean used = key.startsWith(HOLDER) ? person && (!birth || born) : own.containsKey(key);
            if (used) {
                shared.put(key, node);
            }
        });
        return shared;
    }

    /** A name looked for behind the heading of one of several persons. */
    private static boolean isInSection(ConfigNode field) {
        return field.items().stream()
                .anyMatch(item -> item.get("apres").isPresent() && NAMES.contains(item.textOrNull("genre")));
    }
}
