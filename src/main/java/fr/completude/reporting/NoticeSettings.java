package fr.completude.reporting;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.completude.config.ConfigNode;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import org.jspecify.annotations.Nullable;

/**
 * What {@code config/courrier.yaml} says.
 *
 * @param reminders by requirement id, or by {@code procedure/requirement} for one procedure
 * @param instead what to do when a piece cannot be had, by requirement id
 * @param otherwise the same for all other requirements
 * @param post how to send; null when nothing is sent
 */
public record NoticeSettings(
        Map<String, String> reminders,
        Map<String, String> instead,
        String otherwise,
        @Nullable PostSettings post) {

    static final String FILE = "courrier.yaml";

    /**
     * Reads the file.
     *
     * @throws fr.completude.config.ConfigException with every mistake in it
     */
    public static NoticeSettings load(Path configFolder) {
        Problems problems = new Problems();
        Optional<ConfigNode> root = YamlFile.read(configFolder.resolve(FILE), FILE, problems);
        root.ifPresent(node -> node.entries(List.of("rappels", "si-impossible", "sinon", "envoi")));
        NoticeSettings settings = new NoticeSettings(
                texts(root, "rappels"),
                texts(root, "si-impossible"),
                root.map(node -> node.needText("sinon")).orElse(""),
                root.flatMap(node -> node.get("envoi")).map(PostSettings::read).orElse(null));
        problems.orThrow();
        return settings;
    }

    private static Map<String, String> texts(Optional<ConfigNode> root, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        root.flatMap(node -> node.need(key))
                .ifPresent(all -> all.entries().forEach((id, node) -> texts.put(id, node.text())));
        return texts;
    }

    /** The one of a procedure goes before the one of all. */
    Optional<String> reminder(@Nullable String procedure, String requirement) {
        String own = reminders.get(procedure + "/" + requirement);
        return Optional.ofNullable(own != null ? own : reminders.get(requirement));
    }

    /** For a requirement or a part of one. */
    String insteadOf(String requirement) {
        int dot = requirement.indexOf('.');
        String whole = dot < 0 ? requirement : requirement.substring(0, dot);
        return instead.getOrDefault(requirement, dot < 0 ? instead.getOrDefault(whole, otherwise) : otherwise);
    }
}
