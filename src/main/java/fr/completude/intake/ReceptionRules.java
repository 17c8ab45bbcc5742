package fr.completude.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.completude.config.ConfigException;
import fr.completude.config.ConfigNode;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;

/**
 * What is let in: names that are no pieces, and limits against floods and bombs. From {@code config/reception.yaml}.
 *
 * @param ignored patterns of names left aside
 * @param maxFiles files a dossier
 * @param maxFileBytes size of one file
 * @param maxDossierBytes size of all files of a dossier
 * @param maxDepth folders inside one another
 * @param maxRatio uncompressed over compressed size of a zip entry
 * @param ratioFloorBytes uncompressed size under which the ratio does not matter
 * @param rest how long nothing of a dossier may have changed before it counts as deposited
 */
public record ReceptionRules(
        List<Pattern> ignored,
        int maxFiles,
        long maxFileBytes,
        long maxDossierBytes,
        int maxDepth,
        int maxRatio,
        long ratioFloorBytes,
        Duration rest) {

    private static final String FILE = "reception.yaml";
    private static final long MEGABYTE = 1_000_000;

    /**
     * Reads the rules.
     *
     * @throws ConfigException with every mistake of the file
     */
    public static ReceptionRules load(Path configFolder) {
        Problems problems = new Problems();
        Optional<ReceptionRules> rules =
                YamlFile.read(configFolder.resolve(FILE), FILE, problems).map(ReceptionRules::of);
        problems.orThrow();
        return rules.orElseThrow();
    }

    private static ReceptionRules of(ConfigNode root) {
        root.entries(List.of("ignorer", "limites", "repos-secondes"));
        List<Pattern> ignored = root.get("ignorer").map(ConfigNode::texts).orElse(List.of()).stream()
                .map(ReceptionRules::pattern)
                .toList();
        Optional<ConfigNode> limits = root.need("limites");
        limits.ifPresent(node -> node.entries(List.of(
                "fichiers-par-dossier",
                "mo-par-fichier",
                "mo-par-dossier",
                "profondeur",
                "taux-compression",
                "taux-compression-a-partir-de-mo")));
        return new ReceptionRules(
                ignored,
                limit(limits, "fichiers-par-dossier"),
                limit(limits, "mo-par-fichier") * MEGABYTE,
                limit(limits, "mo-par-dossier") * MEGABYTE,
                limit(limits, "profondeur"),
                limit(limits, "taux-compression"),
                limit(limits, "taux-compression-a-partir-de-mo") * MEGABYTE,
                Duration.ofSeconds(limit(Optional.of(root), "repos-secondes")));
    }

    private static int limit(Optional<ConfigNode> limits, String key) {
        return limits.flatMap(node -> node.need(key))
                .map(node -> positive(node))
                .orElse(1);
    }

    private static int positive(ConfigNode node) {
        Integer value = node.integer();
        if (value != null && value < 1) {
            node.problems().at(node, "un nombre d'au moins 1 est attendu.");
        }
        return value == null ? 1 : value;
    }

    private static Pattern pattern(String wildcards) {
        String regex = "^\\Q" + wildcards.replace("*", "\\E.*\\Q") + "\\E";
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a file or folder of this name is no part of a dossier. */
    boolean ignores(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return ignored.stream().anyMatch(pattern -> pattern.matcher(plain).matches());
    }
}
