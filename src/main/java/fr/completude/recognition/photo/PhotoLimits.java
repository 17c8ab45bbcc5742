package fr.completude.recognition.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.completude.config.ConfigNode;
import org.jspecify.annotations.Nullable;

/**
 * What an identity photo must measure.
 *
 * @param mostWords a page with more words than this is a paper with a picture on it, not a photo
 * @param limits by measure, in the order of the file
 * @param required of each group of measures at least one must be within its limits for a photo to be compliant
 * @param refusedTogether measures of one fault: out of their limits together they refuse what each alone leaves to a
 *     person
 */
public record PhotoLimits(
        int mostWords, List<Limit> limits, List<List<String>> required, List<List<String>> refusedTogether) {

    /**
     * The limits of one measure. Between the limits it is right; beyond the refusals it is wrong; in between a person
     * looks. Without a refusal it is never called wrong.
     */
    public record Limit(
            String name,
            String unit,
            @Nullable Double min,
            @Nullable Double max,
            @Nullable Double refusedBelow,
            @Nullable Double refusedAbove) {}

    /** Reads {@code photo.yaml}. */
    public static PhotoLimits read(ConfigNode root) {
        root.entries(List.of("source", "mots-au-plus", "mesures", "exigees", "refus-ensemble"));
        Integer words = root.need("mots-au-plus").map(ConfigNode::integer).orElse(null);
        List<Limit> limits = new ArrayList<>();
        root.need("mesures").map(ConfigNode::entries).orElse(Map.of()).forEach((name, node) -> {
            node.entries(List.of("libelle", "unite", "min", "max", "refus-sous", "refus-au-dessus", "source"));
            limits.add(new Limit(
                    name,
                    node.needText("unite"),
                    number(node, "min"),
                    number(node, "max"),
                    number(node, "refus-sous"),
                    number(node, "refus-au-dessus")));
        });
        List<String> known = limits.stream().map(Limit::name).toList();
        return new PhotoLimits(
                words == null ? 0 : words,
                limits,
                groups(root.need("exigees"), known),
                groups(root.get("refus-ensemble"), known));
    }

    private static List<List<String>> groups(Optional<ConfigNode> list, List<String> known) {
        List<List<String>> groups = new ArrayList<>();
        list.map(ConfigNode::items).orElse(List.of()).forEach(group -> {
            group.items().stream().filter(item -> !known.contains(item.text())).forEach(item -> item.problems()
                    .unknown(item, "mesure", item.text(), known));
            groups.add(group.texts());
        });
        return groups;
    }

    private static @Nullable Double number(ConfigNode node, String key) {
        Optional<ConfigNode> value = node.get(key);
        return value.isPresent() ? value.get().decimal() : null;
    }
}
