package fr.completude.checking.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fr.completude.config.ConfigNode;

/** Reads {@code constats}: what is said of a whole dossier. */
final class NoticeReader {

    private NoticeReader() {}

    static Map<String, Notice> read(List<ConfigNode> files, Origins origins) {
        Map<String, Notice> notices = new LinkedHashMap<>();
        for (ConfigNode file : files) {
            file.get("constats").ifPresent(all -> {
                all.entries(Matrix.neededNotices()).forEach((id, node) -> notices.put(id, notice(id, node, origins)));
                Matrix.neededNotices().stream()
                        .filter(id -> all.get(id).isEmpty())
                        .sorted()
                        .forEach(id -> all.problems().at(all, "le constat « " + id + " » manque."));
            });
        }
        return notices;
    }

    private static Notice notice(String id, ConfigNode node, Origins origins) {
        node.entries(List.of("titre", "ref", "message", "apporter", "source", "verifie-le"));
        return new Notice(
                id,
                node.needText("titre"),
                node.needText("ref"),
                node.needText("message"),
                Objects.requireNonNullElse(node.textOrNull("apporter"), ""),
                origins.of(node));
    }
}
