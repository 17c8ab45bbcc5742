package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import fr.completude.config.ConfigNode;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import org.junit.jupiter.api.Test;

/** What a rule looks at on a piece, the catalogue says how to read: else every such dossier would go to a person. */
class CatalogueServesRulesTest {

    private static final Path CONFIG = Path.of("config");

    /** One of these fields answers a check; the fields of a machine readable zone come with the zone. */
    private static final Map<String, Set<String>> ANSWERS = Map.of(
            "au-nom-de", Set.of("holder", "holderFamilyName"),
            "un-des-noms", Set.of("holder", "holderFamilyName", "secondHolder", "secondHolderFamilyName"),
            "second-nom", Set.of("secondHolder", "secondHolderFamilyName"),
            "adresse", Set.of("address"),
            "en-cours-de-validite", Set.of("expiresOn"));

    /** Printed with no word beside it, or on no paper at all: a person looks. */
    private static final Set<String> UNREADABLE = Set.of("carte-vitale au-nom-de", "permis-conduire adresse");

    private final Problems problems = new Problems();
    private final Map<String, Set<String>> fields = new HashMap<>();
    private final Map<String, List<String>> families = new HashMap<>();
    private final Set<String> missing = new TreeSet<>();

    @Test
    void everyFieldARuleLooksAtIsRead() throws IOException {
        roots("pieces").forEach(root -> root.entries().forEach((type, node) -> {
            Set<String> own = new HashSet<>();
            node.get("champs").ifPresent(all -> own.addAll(all.entries().keySet()));
            fields.put(type, own);
        }));
        read(CONFIG.resolve("familles.yaml")).need("familles").ifPresent(all -> all.entries()
                .forEach((name, members) -> families.put(name, members.texts())));

        roots("matrix").forEach(this::walk);

        problems.orThrow();
        missing.removeAll(UNREADABLE);
        assertThat(missing).isEmpty();
    }

    private void walk(ConfigNode node) {
        if (node.isList()) {
            node.items().forEach(this::walk);
        } else if (node.isMap()) {
            Map<String, ConfigNode> entries = node.entries();
            ConfigNode piece = entries.get("piece");
            ConfigNode checks = entries.get("controles");
            if (piece != null && checks != null) {
                Set<String> reserved = new HashSet<>();
                node.get("reserves").ifPresent(list -> list.items()
                        .forEach(item -> item.get("piece").ifPresent(kept -> reserved.addAll(types(kept.texts())))));
                Set<String> types = new LinkedHashSet<>(types(piece.texts()));
                types.removeAll(reserved);
                checks.items().forEach(check -> check(check, types));
            }
            entries.values().forEach(this::walk);
        }
    }

    private void check(ConfigNode check, Set<String> types) {
        Set<String> meant = new LinkedHashSet<>(types);
        check.get("pour").ifPresent(only -> meant.retainAll(types(only.texts())));
        check.get("sauf-pour").ifPresent(not -> meant.removeAll(types(not.texts())));
        Set<String> keys = new HashSet<>(check.entries().keySet());
        keys.retainAll(ANSWERS.keySet());
        for (String key : keys) {
            for (String type : meant) {
                Set<String> own = new HashSet<>(fields.getOrDefault(type, Set.of()));
                own.retainAll(ANSWERS.getOrDefault(key, Set.of()));
                if (own.isEmpty()) {
                    missing.add(type + " " + key);
                }
            }
        }
    }

    private List<String> types(List<String> names) {
        return names.stream()
                .flatMap(name -> families.containsKey(name)
                        ? types(families.getOrDefault(name, List.of())).stream()
                        : Stream.of(name))
                .toList();
    }

    private List<ConfigNode> roots(String folder) throws IOException {
        List<ConfigNode> roots = new ArrayList<>();
        try (Stream<Path> files = Files.list(CONFIG.resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                if (!file.toString().endsWith(".exemples.yaml")) {
                    roots.add(read(file));
                }
            }
        }
        return roots;
    }

    private ConfigNode read(Path file) {
        return YamlFile.read(file, file.toString(), problems).orElseThrow();
    }
}
