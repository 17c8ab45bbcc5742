package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.completude.config.ConfigNode;
import fr.completude.dossier.FieldName;
import fr.completude.recognition.text.Phrase;

/** Makes readers of dates of what the configuration says of them: their labels, and those all dates of a role share. */
record DateFields(Lexicon lexicon) {

    private static final Map<String, DateReader.Fallback> FALLBACKS = Map.of(
            "aucun", DateReader.Fallback.NONE,
            "lieu-et-date", DateReader.Fallback.PLACE_AND_DATE,
            "seule", DateReader.Fallback.ONLY);

    DateReader reader(FieldName name, ConfigNode node, List<Phrase> labels) {
        List<Phrase> own = role(node, labels);
        String role = Optional.ofNullable(node.textOrNull("role")).orElse("");
        List<Phrase> others = others(lexicon.dateRoles(), role);
        others.removeAll(own);
        DateLabelling labelling = new DateLabelling(
                own,
                lexicon.dateRolesAfter().getOrDefault(role, List.of()),
                others,
                others(lexicon.dateRolesAfter(), role));
        return new DateReader(name, labelling, FieldReaders.phrases(node, "apres"), fallback(node));
    }

    private static List<Phrase> others(Map<String, List<Phrase>> roles, String role) {
        List<Phrase> others = new ArrayList<>();
        roles.forEach((other, phrases) -> {
            if (!other.equals(role)) {
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

    /** The labels of the field itself, then those of its role. */
    List<Phrase> role(ConfigNode node, List<Phrase> labels) {
        List<Phrase> own = new ArrayList<>(labels);
        node.get("role").ifPresent(role -> {
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
