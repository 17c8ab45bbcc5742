package fr.completude.checking.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.config.ConfigNode;

/** Reads {@code situations}: yes or no, as the pieces show. */
final class SituationReader {

    private SituationReader() {}

    /** The names alone, before anything that refers to them is read. */
    static Set<String> names(List<ConfigNode> files) {
        Set<String> names = new LinkedHashSet<>();
        for (ConfigNode file : files) {
            file.get("situations").ifPresent(all -> names.addAll(all.entries().keySet()));
        }
        return names;
    }

    static Map<String, Situation> read(List<ConfigNode> files, Known known) {
        Map<String, Situation> situations = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>(DemandReader.KEYS);
        keys.add("question");
        for (ConfigNode file : files) {
            file.get("situations").ifPresent(all -> all.entries().forEach((name, node) -> {
                node.entries(keys);
                situations.put(
                        name, new Situation(name, node.needText("question"), new DemandReader(known).read(node)));
            }));
        }
        return situations;
    }
}
