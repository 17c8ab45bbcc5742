package fr.completude.recognition.twoddoc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.config.ConfigNode;
import fr.completude.dossier.FieldName;

/** Reads where the fields of a document come from. */
final class SourceReader {

    private static final String HEADER = "en-tete";
    private static final List<String> KEYS =
            List.of("ligne", "nom", "prenoms", "lignes", "code-postal", "commune", "entiere");

    private final Set<String> fields;

    /** @param fields ids of the fields described */
    SourceReader(Set<String> fields) {
        this.fields = fields;
    }

    Map<String, List<Source>> read(ConfigNode node) {
        Map<String, List<Source>> sources = new LinkedHashMap<>();
        node.entries().forEach((name, list) -> {
            boolean person = name.equals(DocumentKind.HOLDER) || name.equals(DocumentKind.SECOND_HOLDER);
            if (!person && FieldName.of(name).isEmpty()) {
                list.problems().unknown(list, "champ", name, names());
                return;
            }
            List<Source> read = new ArrayList<>();
            list.items().forEach(item -> source(item).ifPresent(read::add));
            sources.put(name, List.copyOf(read));
        });
        return Map.copyOf(sources);
    }

    /** The id of a field that is described; a mistake is noted when it is not. */
    String known(ConfigNode node) {
        if (!fields.contains(node.text())) {
            node.problems().unknown(node, "champ 2D-Doc", node.text(), fields);
        }
        return node.text();
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(DocumentKind.HOLDER, DocumentKind.SECOND_HOLDER));
        for (FieldName name : FieldName.values()) {
            names.add(name.id());
        }
        return names;
    }

    private Optional<Source> source(ConfigNode node) {
        if (!node.isMap()) {
            return Optional.of(node.text().equals(HEADER) ? new Source.HeaderDay() : new Source.One(known(node)));
        }
        node.entries(KEYS);
        if (node.get("ligne").isPresent()) {
            return Optional.of(new Source.PersonLine(id(node, "ligne")));
        }
        if (node.get("nom").isPresent()) {
            return Optional.of(new Source.PersonNames(id(node, "nom"), id(node, "prenoms")));
        }
        if (node.get("entiere").isPresent()) {
            return Optional.of(new Source.WholeAddress(id(node, "entiere")));
        }
        if (node.get("lignes").isPresent()) {
            List<String> lines = node.get("lignes").map(ConfigNode::items).orElse(List.of()).stream()
                    .map(this::known)
                    .toList();
            return Optional.of(new Source.Postal(lines, id(node, "code-postal"), id(node, "commune")));
        }
        node.problems().at(node, "une source est attendue : ligne, nom et prenoms, lignes ou entiere.");
        return Optional.empty();
    }

    private String id(ConfigNode node, String key) {
        return node.need(key).map(this::known).orElse("");
    }
}
