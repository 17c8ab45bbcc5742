package fr.completude.recognition.again;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.config.ConfigNode;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Look;

/**
 * What {@code config/relecture.yaml} says.
 *
 * @param mostLooks looks at one file at most
 */
record Rereadings(int mostLooks, List<Rereading> rereadings) {

    private static final String FILE = "relecture.yaml";
    private static final Map<String, Look.Kind> KINDS = Map.of(
            "texte", Look.Kind.TEXT,
            "numero", Look.Kind.NUMBER,
            "bandeau", Look.Kind.BAND,
            "mrz", Look.Kind.MRZ);

    /**
     * Reads the file; mistakes are noted.
     *
     * @param types ids of the catalogue
     */
    static Rereadings load(Path configFolder, Set<String> types, Problems problems) {
        Optional<ConfigNode> root = YamlFile.read(configFolder.resolve(FILE), FILE, problems);
        root.ifPresent(node -> node.entries(List.of("regards-par-fichier", "relectures")));
        Integer most = root.flatMap(node -> node.need("regards-par-fichier"))
                .map(ConfigNode::integer)
                .orElse(null);
        List<Rereading> rereadings = new ArrayList<>();
        root.flatMap(node -> node.need("relectures")).map(ConfigNode::items).orElse(List.of()).stream()
                .map(node -> rereading(node, types))
                .flatMap(Optional::stream)
                .forEach(rereadings::add);
        return new Rereadings(most == null ? 0 : most, rereadings);
    }

    private static Optional<Rereading> rereading(ConfigNode node, Set<String> types) {
        node.entries(List.of("pieces", "champs", "regard", "doute"));
        List<ConfigNode> pieces = node.need("pieces").map(ConfigNode::items).orElse(List.of());
        pieces.stream().filter(piece -> !types.contains(piece.text())).forEach(piece -> node.problems()
                .unknown(piece, "type de pièce", piece.text(), types));
        Set<FieldName> fields = EnumSet.noneOf(FieldName.class);
        for (ConfigNode field : node.need("champs").map(ConfigNode::items).orElse(List.of())) {
            FieldName.of(field.text()).ifPresentOrElse(fields::add, () -> node.problems()
                    .unknown(field, "champ", field.text(), FieldReaderNames.ALL));
        }
        Optional<ConfigNode> look = node.need("regard");
        Look.Kind kind = look.map(ConfigNode::text).map(KINDS::get).orElse(null);
        if (kind == null) {
            look.ifPresent(unknown -> node.problems().unknown(unknown, "regard", unknown.text(), KINDS.keySet()));
            return Optional.empty();
        }
        Double doubt = node.need("doute").map(ConfigNode::decimal).orElse(null);
        return Optional.of(new Rereading(
                Set.copyOf(pieces.stream().map(ConfigNode::text).toList()), fields, kind, doubt == null ? 0 : doubt));
    }

    private static final class FieldReaderNames {

        static final List<String> ALL =
                java.util.Arrays.stream(FieldName.values()).map(FieldName::id).toList();
    }
}
