package fr.completude.checking.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.checking.checks.Role;
import fr.completude.checking.conditions.Condition;
import fr.completude.config.ConfigNode;
import fr.completude.dossier.FactDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The names rules may refer to, gathered before any rule is read.
 *
 * @param procedures ids of procedures by id, and of the members of a group by its name
 * @param subject whom the rule being read is about
 */
record Known(
        Lexicon lexicon,
        FactBook facts,
        Set<String> situations,
        Map<String, DatedValue> values,
        Map<String, Set<String>> procedures,
        Origins origins,
        Subject subject) {

    /** The same names, for a rule read once for each of several persons. */
    Known about(Subject person) {
        return new Known(lexicon, facts, situations, values, procedures, origins, person);
    }

    /** The definition of a fact, under the name it has for the subject of the rule; null when there is none. */
    @Nullable
    FactDefinition fact(String name) {
        return facts.definitions().get(facts.nameFor(subject.who(), name));
    }

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

    /**
     * Ids of procedures, each with the condition under which it is meant: {@code ID}, a group, or
     * {@code {ID: condition}}. Every other word is noted as a mistake.
     */
    Map<String, Condition> procedures(ConfigNode node) {
        Map<String, Condition> meant = new LinkedHashMap<>();
        for (ConfigNode item : node.items()) {
            if (item.isMap()) {
                item.entries()
                        .forEach((word, condition) ->
                                add(word, condition, new ConditionReader(this).read(condition), meant));
            } else {
                add(item.text(), item, Condition.ALWAYS, meant);
            }
        }
        return meant;
    }

    private void add(String word, ConfigNode node, Condition condition, Map<String, Condition> into) {
        Set<String> ids = procedures.get(word);
        if (ids == null) {
            node.problems().unknown(node, "démarche", word, procedures.keySet());
            return;
        }
        ids.forEach(id -> into.put(id, condition));
    }

    /** The persons a list names; {@code chacun} is the subject of the rule. */
    List<Role> roles(ConfigNode node) {
        List<Role> roles = new ArrayList<>();
        for (ConfigNode item : node.items()) {
            if (item.text().equals(Subject.EACH) && subject.isNamed()) {
                roles.add(subject.who());
            } else {
                Words.read(item, "personne", Words.ROLES).ifPresent(roles::add);
            }
        }
        return roles;
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
