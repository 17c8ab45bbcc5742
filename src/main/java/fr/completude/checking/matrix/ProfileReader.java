package fr.completude.checking.matrix;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.checking.dates.Edge;
import fr.completude.config.ConfigNode;
import fr.completude.dossier.FactDefinition;
import org.jspecify.annotations.Nullable;

/** Reads a file of {@code mairies}: what a commune wants beyond the national rules. */
final class ProfileReader {

    private static final String TERRITORY = "territoire";

    private final Known known;
    private final Set<String> requirements;

    ProfileReader(Known known, List<Requirement> requirements) {
        this.known = known;
        this.requirements = requirements.stream().map(Requirement::id).collect(Collectors.toSet());
    }

    Profile read(String id, ConfigNode root) {
        root.entries(List.of(
                "nom", "adresse", "horaires", TERRITORY, "bord-inclus", "limites", "exigences", "exigences-en-plus"));
        Map<String, Period> limits = new LinkedHashMap<>();
        root.get("limites").ifPresent(all -> all.entries().forEach((name, node) -> limit(name, node, limits)));
        Map<String, Profile.Change> changes = new LinkedHashMap<>();
        root.get("exigences").ifPresent(all -> all.entries().forEach((name, node) -> change(name, node, changes)));
        List<Requirement> extra = new ArrayList<>();
        root.get("exigences-en-plus")
                .ifPresent(list -> list.items().forEach(item -> extra.addAll(RequirementReader.read(item, known))));
        boolean included = Boolean.TRUE.equals(
                root.get("bord-inclus").map(ConfigNode::yesNo).orElse(null));
        return new Profile(
                id,
                root.needText("nom"),
                root.needText("adresse"),
                root.need("horaires").map(ConfigNode::texts).orElse(List.of()),
                root.get(TERRITORY).map(this::territory).orElse(null),
                included ? Edge.INCLUDED : Edge.EXCLUDED,
                limits,
                changes,
                extra);
    }

    private @Nullable String territory(ConfigNode node) {
        FactDefinition fact = known.fact(TERRITORY);
        return fact == null
                ? null
                : ConditionReader.values(node, fact).stream().findFirst().orElse(null);
    }

    private void limit(String name, ConfigNode node, Map<String, Period> limits) {
        if (!known.values().containsKey(name)) {
            node.problems().unknown(node, "limite", name, known.values().keySet());
        }
        Words.length(node.text()).ifPresentOrElse(length -> limits.put(name, length), () -> node.problems()
                .at(node, "une durée comme « 3 mois » est attendue."));
    }

    private void change(String name, ConfigNode node, Map<String, Profile.Change> changes) {
        if (!requirements.contains(name)) {
            node.problems().unknown(node, "exigence", name, requirements);
        }
        node.entries(List.of("gravite", "si-absente", "accepte-aussi"));
        changes.put(
                name,
                new Profile.Change(
                        node.get("gravite")
                                .flatMap(word -> Words.read(word, "gravité", Words.GRAVITIES))
                                .orElse(null),
                        node.get("si-absente")
                                .flatMap(word -> Words.read(word, "mot", Words.WHEN_MISSING))
                                .orElse(null),
                        node.get("accepte-aussi").map(known::types).orElse(Set.of())));
    }
}
