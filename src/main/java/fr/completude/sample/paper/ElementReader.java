package fr.completude.sample.paper;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import fr.completude.config.ConfigNode;
import fr.completude.sample.portrait.PortraitPainter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the drawing of a paper: a list of things, each with the word of its kind first ({@code texte}, {@code cadre},
 * {@code trait}, {@code tableau}…) and where it stands ({@code a: [x, y]} in millimetres from the upper left).
 */
final class ElementReader {

    private static final String ACCENT = "marque";
    private static final Color INK_BLUE = new Color(0x1B2A6B);

    private final Color accent;
    private final PortraitPainter painter;
    private final Map<String, Function<ConfigNode, Element>> kinds = new LinkedHashMap<>();

    /** @param accent colour of the issuer, called {@code marque} in drawings */
    ElementReader(Color accent, PortraitPainter painter) {
        this.accent = accent;
        this.painter = painter;
        kinds.put("texte", this::text);
        kinds.put("cadre", this::frame);
        kinds.put("trait", this::rule);
        kinds.put("tableau", this::table);
        kinds.put("logo", this::logo);
        kinds.put("signature", this::signature);
        kinds.put("cachet", this::seal);
        kinds.put("guilloche", this::guilloche);
        kinds.put("code", this::code);
        kinds.put("deux-d-doc", this::twoDDoc);
        kinds.put("mrz", this::mrz);
        kinds.put("portrait", this::portrait);
    }

    List<Element> read(ConfigNode drawing) {
        List<Element> elements = new ArrayList<>();
        for (ConfigNode node : drawing.items()) {
            kinds.entrySet().stream()
                    .filter(kind -> node.get(kind.getKey()).isPresent())
                    .findFirst()
                    .ifPresentOrElse(
                            kind -> elements.add(when(node, kind.getValue().apply(node))), () -> node.problems()
                                    .at(node, "aucun de ces éléments : " + String.join(", ", kinds.keySet()) + "."));
        }
        return elements;
    }

    private static Element when(ConfigNode node, Element element) {
        String condition = node.textOrNull("si");
        if (condition == null) {
            return element;
        }
        String[] sides = condition.split("=", 2);
        return new WhenElement(sides[0], sides.length > 1 ? sides[1] : "oui", element);
    }

    private Element text(ConfigNode node) {
        List<String> lines = node.need("texte").map(value -> value.items()).orElse(List.of()).stream()
                .map(ConfigNode::text)
                .toList();
        double[] at = numbers(node, "a", 2);
        return new TextElement(lines, at[0], at[1], number(node, "largeur", 0), style(node));
    }

    private TextStyle style(ConfigNode node) {
        double size = number(node, "corps", 9.5);
        String align = Optional.ofNullable(node.textOrNull("aligne")).orElse("gauche");
        TextStyle style = new TextStyle(
                Optional.ofNullable(node.textOrNull("police")).orElse("liberation"),
                size,
                color(node, "couleur", Color.BLACK),
                switch (align) {
                    case "droite" -> TextStyle.Align.RIGHT;
                    case "centre" -> TextStyle.Align.CENTRE;
                    default -> TextStyle.Align.LEFT;
                },
                number(node, "interligne", size * 0.45));
        return style;
    }

    private Element frame(ConfigNode node) {
        double[] box = numbers(node, "cadre", 4);
        return new FrameElement(
                box[0],
                box[1],
                box[2],
                box[3],
                colorOrNull(node, "fond"),
                colorOrNull(node, "bord"),
                number(node, "trait", 0.25));
    }

    private Element rule(ConfigNode node) {
        double[] ends = numbers(node, "trait", 4);
        return new RuleElement(
                ends[0],
                ends[1],
                ends[2],
                ends[3],
                color(node, "couleur", Color.GRAY),
                number(node, "epaisseur", 0.25));
    }

    private Element table(ConfigNode node) {
        double[] at = numbers(node, "a", 2);
        List<Double> columns = node.need("colonnes").map(ConfigNode::items).orElse(List.of()).stream()
                .map(ConfigNode::decimal)
                .map(width -> width == null ? 0.0 : width)
                .toList();
        List<List<String>> rows = node.need("tableau").map(ConfigNode::items).orElse(List.of()).stream()
                .map(row -> row.items().stream().map(ConfigNode::text).toList())
                .toList();
        return new TableElement(
                at[0],
                at[1],
                columns,
                rows,
                number(node, "hauteur", 6),
                style(node),
                color(node, "fond", new Color(0xE6E6E6)));
    }

    private Element logo(ConfigNode node) {
        double[] at = numbers(node, "a", 2);
        return new LogoElement(
                node.needText("logo"), at[0], at[1], number(node, "taille", 16), color(node, "couleur", accent));
    }

    private Element signature(ConfigNode node) {
        double[] box = numbers(node, "signature", 4);
        String of = Optional.ofNullable(node.textOrNull("de")).orElse("{issuer}");
        boolean noted = "oui".equals(node.textOrNull("compte"));
        return new SignatureElement(box[0], box[1], box[2], box[3], of, noted, color(node, "couleur", INK_BLUE));
    }

    private Element seal(ConfigNode node) {
        double[] at = numbers(node, "a", 2);
        return new SealElement(
                node.needText("cachet"), at[0], at[1], number(node, "rayon", 15), color(node, "couleur", INK_BLUE));
    }

    private Element guilloche(ConfigNode node) {
        double[] box = numbers(node, "guilloche", 4);
        return new GuillocheElement(box[0], box[1], box[2], box[3], color(node, "couleur", Color.LIGHT_GRAY));
    }

    private Element code(ConfigNode node) {
        double[] box = numbers(node, "code", 3);
        return new CodeElement(
                box[0],
                box[1],
                box[2],
                (int) number(node, "modules", 29),
                Optional.ofNullable(node.textOrNull("de")).orElse("{issuer}"));
    }

    private Element twoDDoc(ConfigNode node) {
        double[] at = numbers(node, "a", 2);
        return new TwoDDocElement(node.needText("deux-d-doc"), at[0], at[1], number(node, "module", 0.42));
    }

    private Element mrz(ConfigNode node) {
        double[] at = numbers(node, "a", 2);
        double size = number(node, "corps", 10.5);
        TextStyle style =
                new TextStyle("mono", size, new Color(0x202020), TextStyle.Align.LEFT, number(node, "interligne", 4.4));
        return new MrzElement(node.needText("mrz"), at[0], at[1], number(node, "pas", 2.54), style);
    }

    private Element portrait(ConfigNode node) {
        double[] box = numbers(node, "portrait", 4);
        return new PortraitElement(box[0], box[1], box[2], box[3], painter);
    }

    private static double number(ConfigNode node, String key, double otherwise) {
        Double value = node.get(key).map(ConfigNode::decimal).orElse(null);
        return value == null ? otherwise : value;
    }

    private static double[] numbers(ConfigNode node, String key, int count) {
        List<ConfigNode> items = node.need(key).map(ConfigNode::items).orElse(List.of());
        if (items.size() != count) {
            node.problems().at(node, "« " + key + " » attend " + count + " nombres.");
            return new double[count];
        }
        return items.stream()
                .map(ConfigNode::decimal)
                .mapToDouble(value -> value == null ? 0 : value)
                .toArray();
    }

    private Color color(ConfigNode node, String key, Color otherwise) {
        Color read = colorOrNull(node, key);
        return read == null ? otherwise : read;
    }

    private @Nullable Color colorOrNull(ConfigNode node, String key) {
        return node.get(key).map(this::color).orElse(null);
    }

    private @Nullable Color color(ConfigNode node) {
        return node.text().equals(ACCENT)
                ? accent
                : node.parsed(text -> new Color(Integer.parseInt(text, 16)), "une couleur RRVVBB");
    }
}
