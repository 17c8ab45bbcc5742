package fr.completude.reporting;

import java.util.List;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Timing;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What one file holds, as one line of JSON. */
public final class ReadJson {

    private ReadJson() {}

    /** One object on one line, without line end. */
    public static String line(ReadFile file, List<Piece> pieces, Timing timing) {
        ObjectNode node = describe(Json.object().put("file", file.source().path()), file);
        ArrayNode array = node.putArray("pieces");
        pieces.forEach(piece -> array.add(PieceJson.of(piece)));
        node.set("timing", ReportJson.timing(timing));
        return Json.line(node);
    }

    /** Adds what is known of a file without looking at its pieces. */
    static ObjectNode describe(ObjectNode node, ReadFile file) {
        FileProblem problem = file.problem();
        String hash = file.source().sha256();
        return node.put("sha256", hash.isEmpty() ? null : hash)
                .put("mediaType", file.mediaType())
                .put("pages", file.pageCount())
                .put("problem", problem == null ? null : problem.id());
    }
}
