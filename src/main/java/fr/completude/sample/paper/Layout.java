package fr.completude.sample.paper;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.completude.config.ConfigNode;
import fr.completude.sample.portrait.PortraitPainter;
import org.jspecify.annotations.Nullable;

/**
 * How one family of papers looks. The drawing stays data until a paper of a given issuer is drawn.
 *
 * @param id name of its file
 * @param family {@link #USUAL}, {@link #RESERVED}, or {@link #TRAP}
 * @param type piece type in the catalogue; {@code autre} for papers of no catalogue type
 * @param width mm
 * @param height mm
 * @param recipes how the values that belong to the paper alone are made up, by name
 * @param faces names of its sides or pages, in order
 */
public record Layout(
        String id,
        String family,
        String type,
        @Nullable String subtype,
        double width,
        double height,
        Map<String, ConfigNode> recipes,
        List<Issuer> issuers,
        Map<String, ConfigNode> faces) {

    /** Layouts that rules may be tried on. */
    public static final String USUAL = "usuelle";
    /** Layouts that are only for evaluation: no rule is written by looking at them. */
    public static final String RESERVED = "reserve";
    /** Papers that are not what they look like; only drawn when asked for by name. */
    public static final String TRAP = "piege";

    private static final List<String> KEYS =
            List.of("famille", "type", "sous-type", "format", "emetteurs", "valeurs", "faces", "dessin");

    /**
     * Reads one.
     *
     * @param root what its file says
     */
    public static Layout read(String id, ConfigNode root, PortraitPainter painter) {
        root.entries(KEYS);
        List<ConfigNode> format = root.get("format").map(ConfigNode::items).orElse(List.of());
        Map<String, ConfigNode> faces = new LinkedHashMap<>();
        root.get("faces").ifPresent(node -> faces.putAll(node.entries()));
        root.get("dessin").ifPresent(node -> faces.put("page", node));
        ElementReader probe = new ElementReader(Color.GRAY, painter);
        faces.values().forEach(probe::read);
        return new Layout(
                id,
                Optional.ofNullable(root.textOrNull("famille")).orElse(USUAL),
                root.needText("type"),
                root.textOrNull("sous-type"),
                format.isEmpty() ? 210 : size(format.get(0)),
                format.size() < 2 ? 297 : size(format.get(1)),
                root.get("valeurs").map(ConfigNode::entries).orElse(Map.of()),
                root.need("emetteurs").map(ConfigNode::items).orElse(List.of()).stream()
                        .map(Layout::issuer)
                        .toList(),
                faces);
    }

    private static double size(ConfigNode node) {
        Double size = node.decimal();
        return size == null ? 0 : size;
    }

    private static Issuer issuer(ConfigNode node) {
        Map<String, String> words = new LinkedHashMap<>();
        Color accent = Color.DARK_GRAY;
        for (Map.Entry<String, ConfigNode> entry : node.entries().entrySet()) {
            String key = entry.getKey();
            if (key.equals("couleur")) {
                accent = new Color(Integer.parseInt(entry.getValue().text(), 16));
            } else {
                words.put(valueName(key), entry.getValue().text());
            }
        }
        return new Issuer(accent, words);
    }

    private static String valueName(String key) {
        return key.equals("nom")
                ? "issuer"
                : "issuer" + key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }
}
