package fr.completude.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.config.ConfigNode;
import fr.completude.reading.wire.PaperSize;
import org.jspecify.annotations.Nullable;

/** The list {@code papiers} of {@code lecture.yaml}. */
final class PaperSizes {

    private static final Pattern MILLIMETRES = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,2})?) mm");

    private PaperSizes() {}

    /** The sizes listed; mistakes are noted and leave a size out. */
    static List<PaperSize> in(Optional<ConfigNode> root) {
        return root.flatMap(node -> node.need("papiers")).map(ConfigNode::items).orElse(List.of()).stream()
                .map(PaperSizes::size)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable PaperSize size(ConfigNode node) {
        node.entries(List.of("nom", "longueur", "largeur"));
        node.needText("nom");
        Double length = node.need("longueur").map(PaperSizes::millimetres).orElse(null);
        Double width = node.need("largeur").map(PaperSizes::millimetres).orElse(null);
        if (length == null || width == null) {
            return null;
        }
        if (length < width) {
            node.problems().at(node, "la longueur est plus petite que la largeur.");
            return null;
        }
        return new PaperSize(length, width);
    }

    private static @Nullable Double millimetres(ConfigNode node) {
        return node.parsed(
                text -> {
                    Matcher matcher = MILLIMETRES.matcher(text);
                    if (!matcher.matches() || Double.parseDouble(matcher.group(1)) <= 0) {
                        throw new IllegalArgumentException(text);
                    }
                    return Double.valueOf(matcher.group(1));
                },
                "une mesure suivie de mm");
    }
}
