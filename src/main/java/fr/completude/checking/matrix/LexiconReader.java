package fr.completude.checking.matrix;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.config.ConfigNode;

/** Reads {@code familles.yaml}: the pieces in words, and the families they form. */
final class LexiconReader {

    private LexiconReader() {}

    /**
     * Reads.
     *
     * @param catalogue types and subtypes recognition knows; they count as known words even without a French name
     */
    static Lexicon read(ConfigNode root, Map<String, Set<String>> catalogue) {
        root.entries(List.of("pieces", "familles", "mesures"));
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, Map<String, String>> subtypes = new LinkedHashMap<>();
        catalogue.forEach((type, own) -> {
            labels.put(type, type);
            Map<String, String> words = new LinkedHashMap<>();
            own.forEach(subtype -> words.put(subtype, subtype));
            subtypes.put(type, words);
        });
        root.need("pieces").ifPresent(pieces -> pieces.entries().forEach((type, node) -> {
            labels.put(type, label(node));
            subtypes.computeIfAbsent(type, t -> new LinkedHashMap<>()).putAll(subtypes(node));
        }));
        Map<String, Set<String>> families = new LinkedHashMap<>();
        root.need("familles").ifPresent(node -> node.entries()
                .forEach((name, members) -> families.put(name, members(members, labels.keySet()))));
        Map<String, String> measures = new LinkedHashMap<>();
        root.need("mesures").ifPresent(all -> all.entries().forEach((id, label) -> measures.put(id, label.text())));
        return new Lexicon(labels, subtypes, families, measures, catalogue.keySet());
    }

    private static String label(ConfigNode node) {
        if (!node.isMap()) {
            return node.text();
        }
        node.entries(List.of("nom", "sous-types"));
        return node.needText("nom");
    }

    private static Map<String, String> subtypes(ConfigNode node) {
        Map<String, String> words = new LinkedHashMap<>();
        node.get("sous-types").ifPresent(all -> all.entries().forEach((id, label) -> words.put(id, label.text())));
        return words;
    }

    private static Set<String> members(ConfigNode node, Set<String> types) {
        return new LinkedHashSet<>(Known.among(node, "pièce", types));
    }
}
