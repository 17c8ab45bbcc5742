package fr.completude.recognition.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a generated dossier holds, as its truth file says.
 *
 * @param broken the files nobody can read
 */
public record Truth(String dossier, List<String> files, Set<String> broken, List<TruePiece> pieces) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A piece of it.
     *
     * @param regions {@code file#page}
     */
    public record TruePiece(
            @Nullable String type,
            @Nullable String subtype,
            String layout,
            List<String> regions,
            Map<String, String> fields) {}

    /** Reads a truth file. */
    public static Truth read(Path file) throws IOException {
        JsonNode root = JSON.readTree(Files.readAllBytes(file));
        List<String> files = new ArrayList<>();
        Set<String> broken = new HashSet<>();
        for (JsonNode f : root.get("files")) {
            files.add(f.get("path").asString());
            if (text(f, "problem") != null) {
                broken.add(f.get("path").asString());
            }
        }
        List<TruePiece> pieces = new ArrayList<>();
        root.get("pieces").forEach(piece -> pieces.add(piece(piece, files)));
        Path folder = file.getParent();
        String dossier = folder == null ? "" : String.valueOf(folder.getFileName());
        return new Truth(dossier, files, broken, pieces);
    }

    private static TruePiece piece(JsonNode piece, List<String> files) {
        List<String> regions = new ArrayList<>();
        piece.get("regions")
                .forEach(r -> regions.add(
                        r.get("file").asString() + "#" + r.get("page").asInt()));
        Map<String, String> fields = new LinkedHashMap<>();
        piece.get("fields")
                .properties()
                .forEach(f -> fields.put(f.getKey(), f.getValue().asString()));
        regions.removeIf(region -> !files.contains(region.substring(0, region.lastIndexOf('#'))));
        return new TruePiece(
                text(piece, "type"), text(piece, "subtype"), piece.get("layout").asString(), regions, fields);
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? null : value.asString();
    }
}
