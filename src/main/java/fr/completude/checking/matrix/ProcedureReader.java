package fr.completude.checking.matrix;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.checking.conditions.Condition;
import fr.completude.config.ConfigNode;
import org.jspecify.annotations.Nullable;

/** Reads {@code demarches}. */
final class ProcedureReader {

    private ProcedureReader() {}

    /** The ids alone, before anything that refers to them is read. */
    static Set<String> ids(List<ConfigNode> files) {
        Set<String> ids = new LinkedHashSet<>();
        for (ConfigNode file : files) {
            file.get("demarches").ifPresent(all -> all.entries().forEach((id, node) -> {
                if (!ids.add(id)) {
                    node.problems().at(node, "la démarche « " + id + " » est décrite deux fois.");
                }
            }));
        }
        return ids;
    }

    static Map<String, Procedure> read(List<ConfigNode> files, Known known) {
        Map<String, Procedure> procedures = new LinkedHashMap<>();
        for (ConfigNode file : files) {
            file.get("demarches")
                    .ifPresent(all -> all.entries().forEach((id, node) -> procedures.put(id, read(id, node, known))));
        }
        return procedures;
    }

    private static Procedure read(String id, ConfigNode node, Known known) {
        node.entries(List.of(
                "titre",
                "autres-noms",
                "noms-majeur",
                "noms-mineur",
                "predemande",
                "couvre",
                "non-couvert",
                "source",
                "verifie-le"));
        Optional<ConfigNode> preApplication = node.get("predemande");
        preApplication.ifPresent(p -> p.entries(List.of("titre", "motifs")));
        @Nullable
        Condition covers =
                node.get("couvre").map(c -> new ConditionReader(known).read(c)).orElse(null);
        return new Procedure(
                id,
                node.needText("titre"),
                words(node, "autres-noms"),
                words(node, "noms-majeur"),
                words(node, "noms-mineur"),
                preApplication.map(p -> p.needText("titre")).orElse(null),
                preApplication.map(p -> words(p, "motifs")).orElse(Set.of()),
                covers,
                node.needText("non-couvert"),
                known.origins().of(node));
    }

    private static Set<String> words(ConfigNode node, String key) {
        return new LinkedHashSet<>(node.get(key).map(ConfigNode::texts).orElse(List.of()));
    }
}
