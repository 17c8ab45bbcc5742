package fr.completude.recognition.twoddoc;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.config.ConfigNode;
import fr.completude.recognition.twoddoc.FieldShape.Kind;

/** Reads documents and fields from {@code 2d-doc.yaml}. */
final class SpecificationReader {

    static final List<String> KEYS = List.of("confiance", "perimetres", "documents", "champs");
    private static final Pattern ID = Pattern.compile("[0-9A-Z]{2}");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,4})(?:(-)(\\d{1,4})?)?|libre");

    private final Map<String, FieldShape> shapes = new LinkedHashMap<>();
    private final Set<String> pieceTypes;

    /** @param pieceTypes ids of the catalogue */
    SpecificationReader(Set<String> pieceTypes) {
        this.pieceTypes = pieceTypes;
    }

    Specification read(ConfigNode root) {
        root.entries(KEYS);
        root.need("champs").map(ConfigNode::entries).orElse(Map.of()).forEach((id, node) -> {
            checkId(id, node);
            shape(id, node).ifPresent(shape -> shapes.put(id, shape));
        });
        Set<String> perimeters =
                Set.copyOf(root.need("perimetres").map(ConfigNode::texts).orElse(List.of()));
        Map<String, DocumentKind> kinds = new LinkedHashMap<>();
        SourceReader sources = new SourceReader(shapes.keySet());
        root.need("documents").map(ConfigNode::entries).orElse(Map.of()).forEach((id, node) -> {
            checkId(id, node);
            kinds.put(id, kind(id, node, sources));
        });
        return new Specification(perimeters, Map.copyOf(kinds), Map.copyOf(shapes));
    }

    private static void checkId(String id, ConfigNode node) {
        if (!ID.matcher(id).matches()) {
            node.problems().at(node, "« " + id + " » n'est pas un identifiant de deux chiffres ou majuscules.");
        }
    }

    private DocumentKind kind(String id, ConfigNode node, SourceReader sources) {
        node.entries(List.of("titre", "classe", "pieces", "champs", "anonyme"));
        List<ConfigNode> pieces = node.need("pieces").map(ConfigNode::items).orElse(List.of());
        pieces.stream().filter(piece -> !pieceTypes.contains(piece.text())).forEach(piece -> piece.problems()
                .unknown(piece, "type de pièce", piece.text(), pieceTypes));
        node.get("anonyme").ifPresent(field -> sources.known(field));
        return new DocumentKind(
                id,
                node.needText("titre"),
                node.needText("classe"),
                pieces.stream().map(ConfigNode::text).toList(),
                node.get("champs").map(sources::read).orElse(Map.of()),
                node.textOrNull("anonyme"));
    }

    private static Optional<FieldShape> shape(String id, ConfigNode node) {
        node.entries(List.of("longueur", "nom", "genre"));
        Optional<ConfigNode> length = node.need("longueur");
        if (length.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = LENGTH.matcher(length.get().text());
        if (!matcher.matches()) {
            node.problems().at(length.get(), "une longueur est attendue : 5, 0-38, 14- ou libre.");
            return Optional.empty();
        }
        int min = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        int max = matcher.group(3) != null
                ? Integer.parseInt(matcher.group(3))
                : matcher.group(1) == null || matcher.group(2) != null ? FieldShape.FREE : min;
        if (max < min) {
            node.problems().at(length.get(), "la plus grande longueur vient après la plus petite.");
        }
        String label = Optional.ofNullable(node.textOrNull("nom")).orElse("");
        return Optional.of(new FieldShape(id, label, min, max, kind(node)));
    }

    private static Kind kind(ConfigNode node) {
        Optional<ConfigNode> written = node.get("genre");
        if (written.isEmpty()) {
            return Kind.TEXT;
        }
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(known -> known.id().equals(written.get().text()))
                .findFirst();
        if (kind.isEmpty()) {
            node.problems()
                    .unknown(
                            written.get(),
                            "genre",
                            written.get().text(),
                            Arrays.stream(Kind.values()).map(Kind::id).toList());
        }
        return kind.orElse(Kind.TEXT);
    }
}
