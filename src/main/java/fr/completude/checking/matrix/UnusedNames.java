package fr.completude.checking.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.completude.config.ConfigNode;
import fr.completude.config.ConfigProblem;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;

/**
 * Finds what is described and nowhere used: a source, a value, a group, a situation, a family, a fact. That breaks no
 * dossier, and a fact may be declared before a rule asks for it; but it is worth a look, as it often is a rule
 * forgotten. So {@code matrix lint} says it, and nothing is refused for it.
 */
public final class UnusedNames {

    private static final Map<String, String> SECTIONS = Map.of(
            "sources", "la source",
            "valeurs", "la valeur",
            "groupes", "le groupe",
            "situations", "la situation",
            "familles", "la famille",
            "faits", "le fait");

    private final Map<String, ConfigNode> described = new LinkedHashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    private UnusedNames() {}

    /**
     * The unused names of a configuration that can be loaded.
     *
     * @param config folder that holds {@code faits.yaml}, {@code familles.yaml}, {@code matrix} and {@code mairies}
     */
    public static List<ConfigProblem> in(Path config) {
        UnusedNames names = new UnusedNames();
        Problems remarks = new Problems();
        for (Path file : files(config)) {
            String shown = config.relativize(file).toString().replace('\\', '/');
            YamlFile.read(file, shown, remarks).ifPresent(names::file);
        }
        names.described.forEach((key, node) -> {
            if (names.uses.getOrDefault(name(key), 0) == 0) {
                remarks.at(node, names.kinds.get(key) + " « " + name(key) + " » ne sert à aucune règle.");
            }
        });
        return remarks.found();
    }

    private void file(ConfigNode root) {
        root.entries().forEach((section, node) -> {
            String kind = SECTIONS.get(section);
            if (kind == null) {
                walk(node);
            } else {
                node.entries().forEach((name, value) -> {
                    described.put(section + " " + name, value);
                    kinds.put(section + " " + name, kind);
                    walk(value);
                });
            }
        });
    }

    /** Counts every word that stands as a key or as a value. */
    private void walk(ConfigNode node) {
        if (node.isMap()) {
            node.entries().forEach((key, value) -> {
                use(key);
                walk(value);
            });
        } else if (node.isList()) {
            node.items().forEach(this::walk);
        } else {
            use(node.text());
        }
    }

    private void use(String word) {
        uses.merge(word, 1, Integer::sum);
        // A fact that is a person's own may be asked of one of them: « nationalite_partenaire ».
        int person = word.lastIndexOf('_');
        if (person > 0) {
            uses.merge(word.substring(0, person), 1, Integer::sum);
        }
    }

    private static String name(String key) {
        return key.substring(key.indexOf(' ') + 1);
    }

    private static List<Path> files(Path config) {
        List<Path> files = new ArrayList<>(List.of(config.resolve("faits.yaml"), config.resolve("familles.yaml")));
        for (String folder : List.of("matrix", "mairies")) {
            try (Stream<Path> all = Files.list(config.resolve(folder))) {
                all.filter(file -> file.toString().endsWith(".yaml"))
                        .filter(file -> !file.toString().endsWith(MatrixFiles.EXAMPLES))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
