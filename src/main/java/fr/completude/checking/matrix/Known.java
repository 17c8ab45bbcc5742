package fr.completude.checking.matrix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.config.ConfigNode;
import fr.completude.dossier.FactDefinition;

/** The names rules may refer to, gathered before any rule is read. */
record Known(
        Lexicon lexicon,
        Map<String, FactDefinition> facts,
        Set<String> situations,
        Map<String, DatedValue> values,
        Set<String> procedures,
        Origins origins) {

    /** The types a list of types and families names; every unknown word is noted as a mistake. */
    Set<String> types(ConfigNode node) {
        Set<String> types = new LinkedHashSet<>();
        for (ConfigNode item : node.items()) {
            String word = item.text();
            if (lexicon.families().containsKey(word)) {
                types.addAll(lexicon.families().getOrDefault(word, Set.of()));
            } else if (lexicon.labels().containsKey(word)) {
                types.add(word);
            } else {
                List<String> all = new ArrayList<>(lexicon.labels().keySet());
                all.addAll(lexicon.families().keySet());
                item.problems().unknown(item, "pièce", word, all);
            }
        }
        return types;
    }

    /** Subtypes, each of one of these types; every other word is noted as a mistake. */
    Set<String> subtypes(ConfigNode node, Set<String> types) {
        Set<String> allowed = new LinkedHashSet<>();
        types.forEach(type ->
                allowed.addAll(lexicon.subtypes().getOrDefault(type, Map.of()).keySet()));
        return among(node, "sous-type", allowed);
    }

    /** Ids of procedures; every other word is noted as a mistake. */
    Set<String> procedures(ConfigNode node) {
        return among(node, "démarche", procedures);
    }

    static Set<String> among(ConfigNode node, String what, Set<String> allowed) {
        Set<String> words = new LinkedHashSet<>();
        for (ConfigNode item : node.items()) {
            String word = item.text();
            if (!allowed.contains(word)) {
                item.problems().unknown(item, what, word, allowed);
            }
            words.add(word);
        }
        return words;
    }
}
