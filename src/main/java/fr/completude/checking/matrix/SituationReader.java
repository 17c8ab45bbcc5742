package fr.completude.checking.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import fr.completude.checking.checks.Role;
import fr.completude.config.ConfigNode;

/** Reads {@code situations}: yes or no, as the pieces show. */
final class SituationReader {

    private SituationReader() {}

    /** The names alone, before anything that refers to them is read. */
    static Set<String> names(List<ConfigNode> files) {
        Set<String> names = new LinkedHashSet<>();
        each(files, (name, node) -> FactReader.persons(node).forEach(person -> names.add(Words.factOf(person, name))));
        return names;
    }

    /** Names of the situations each of several persons may be in. */
    static Set<String> personal(List<ConfigNode> files) {
        Set<String> names = new LinkedHashSet<>();
        each(files, (name, node) -> {
            if (node.get(FactReader.PERSONS).isPresent()) {
                names.add(name);
            }
        });
        return names;
    }

    static Map<String, Situation> read(List<ConfigNode> files, Known known) {
        Map<String, Situation> situations = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>(DemandReader.KEYS);
        keys.add("question");
        keys.add(FactReader.PERSONS);
        each(files, (name, node) -> {
            node.entries(keys);
            Set<Role> persons = new LinkedHashSet<>(FactReader.persons(node));
            Set<Role> all = node.get(FactReader.PERSONS).isPresent() ? persons : Set.of();
            String question = node.needText("question");
            persons.forEach(person -> {
                Demand demand = new DemandReader(known.about(new Subject(person, all))).read(node);
                String own = Words.factOf(person, name);
                situations.put(own, new Situation(own, FactReader.asked(question, person), demand));
            });
        });
        return situations;
    }

    private static void each(List<ConfigNode> files, BiConsumer<String, ConfigNode> reader) {
        files.forEach(
                file -> file.get("situations").ifPresent(all -> all.entries().forEach(reader)));
    }
}
