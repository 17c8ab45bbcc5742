package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.config.ConfigNode;
import fr.completude.dossier.FieldName;
import fr.completude.recognition.text.Phrase;

/** Makes readers of dates of what the configuration says of them: their labels, and those all dates of a role share. */
record DateFields(Lexicon lexicon) {

    private static final Map<String, DateReader.Fallback> FALLBACKS = Map.of(
            "aucun", DateReader.Fallback.NONE,
            "lieu-et-date", DateReader.Fallback.PLACE_AND_DATE,
            "seule", DateReader.Fallback.ONLY,
            "intervalle", DateReader.Fallback.RANGE);

    /** @param titles what a paper of the type is called: {@code JUGEMENT DE DIVORCE} */
    DateReader reader(FieldName name, ConfigNode node, List<Phrase> labels, List<Phrase> titles) {
        List<Phrase> own = role(node, labels);
        List<String> roles = roles(node).map(ConfigNode::text).toList();
        List<Phrase> others = others(lexicon.dateRoles(), roles);
        others.removeAll(own);
        List<Phrase> ownAfter = roles.stream()
                .flatMap(role -> lexicon.dateRolesAfter().getOrDefault(role, List.of()).stream())
                .toList();
        DateLabelling labelling = new DateLabelling(
                own, ownAfter, others, others(lexicon.dateRolesAfter(), roles), lexicon.placeLabels());
        return new DateReader(
                name,
                labelling,
                FieldReaders.phrases(node, "apres"),
                fallback(node),
                new TitledDate(titles, lexicon.papers()),
                lexicon);
    }

    private static Stream<ConfigNode> roles(ConfigNode node) {
        return node.get("role").map(ConfigNode::items).orElse(List.of()).stream();
    }

    private static List<Phrase> others(Map<String, List<Phrase>> roles, List<String> own) {
        List<Phrase> others = new ArrayList<>();
        roles.forEach((other, phrases) -> {
            if (!own.contains(other)) {
                others.addAll(phrases);
            }
        });
        return others;
    }

    private static DateReader.Fallback fallback(ConfigNode node) {
        String written = Optional.ofNullable(node.textOrNull("repli")).orElse("aucun");
        DateReader.Fallback fallback = FALLBACKS.get(written);
        if (fallback == null) {
            node.problems().unknown(node, "repli", written, FALLBACKS.keySet());
            return DateReader.Fallback.NONE;
        }
        return fallback;
    }

    /** The labels of the field itself, then those of its role, or of its roles in turn. */
    List<Phrase> role(ConfigNode node, List<Phrase> labels) {
        List<Phrase> own = new ArrayList<>(labels);
        roles(node).forEach(role -> {
            List<Phrase> shared = lexicon.dateRoles().get(role.text());
            if (shared == null) {
                node.problems()
                        .unknown(
                                role,
                                "rôle de date",
                                role.text(),
                                lexicon.dateRoles().keySet());
            } else {
                own.addAll(shared);
            }
        });
        return own;
    }
}
