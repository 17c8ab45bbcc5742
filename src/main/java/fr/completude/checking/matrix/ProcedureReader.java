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

    /** The procedures each id or group stands for. */
    static Map<String, Set<String>> groups(List<ConfigNode> files) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        ids(files).forEach(id -> groups.put(id, Set.of(id)));
        for (ConfigNode file : files) {
            file.get("groupes").ifPresent(all -> all.entries().forEach((name, members) -> {
                Set<String> of = new LinkedHashSet<>();
                Known.among(members, "démarche", groups.keySet())
                        .forEach(word -> of.addAll(groups.getOrDefault(word, Set.of())));
                if (groups.put(name, of) != null) {
                    members.problems().at(members, "« " + name + " » est déjà le nom d'une démarche ou d'un groupe.");
                }
            }));
        }
        return groups;
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
                "formulaires",
                "couvre",
                "non-couvert",
                "remplacee-par",
                "parce-que",
                "source",
                "verifie-le"));
        Optional<ConfigNode> preApplication = node.get("predemande");
        preApplication.ifPresent(p -> p.entries(List.of("titre", "motifs")));
        Optional<ConfigNode> covered = node.get("couvre");
        boolean limited = covered.isPresent() || node.get("non-couvert").isPresent();
        @Nullable
        Condition covers =
                covered.map(c -> new ConditionReader(known).read(c)).orElse(limited ? null : Condition.ALWAYS);
        return new Procedure(
                id,
                node.needText("titre"),
                words(node, "autres-noms"),
                words(node, "noms-majeur"),
                words(node, "noms-mineur"),
                preApplication.map(p -> p.needText("titre")).orElse(null),
                preApplication.map(p -> words(p, "motifs")).orElse(Set.of()),
                node.get("formulaires").map(known::types).orElse(Set.of()),
                covers,
                limited ? node.needText("non-couvert") : "",
                replacement(node, known),
                known.origins().of(node));
    }

    private static Procedure.@Nullable Replacement replacement(ConfigNode node, Known known) {
        ConfigNode word = node.get("remplacee-par").orElse(null);
        if (word == null) {
            return null;
        }
        if (!known.procedures().containsKey(word.text())) {
            node.problems()
                    .unknown(word, "démarche", word.text(), known.procedures().keySet());
        }
        return new Procedure.Replacement(word.text(), node.needText("parce-que"));
    }

    private static Set<String> words(ConfigNode node, String key) {
        return new LinkedHashSet<>(node.get(key).map(ConfigNode::texts).orElse(List.of()));
    }
}
