package fr.completude.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import fr.completude.dossier.Region;
import fr.completude.sample.file.MadeFile;
import fr.completude.sample.plan.Defect;
import fr.completude.sample.plan.DossierPlan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The truth of an invented dossier, {@code completude/truth/1}: what its files hold and what the check must say. Each
 * finding lists the statuses that are right; a requirement that is not listed is left open.
 */
final class TruthJson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double ROUNDING = 1000;

    private TruthJson() {}

    static byte[] of(String name, InventedDossier dossier) {
        DossierPlan plan = dossier.plan();
        ObjectNode root = JSON.createObjectNode();
        root.put("schema", "completude/truth/1");
        root.put("dossier", name);
        root.put("procedure", plan.situation().procedure());
        root.put("appointment", plan.appointment().toString());
        root.put("situation", plan.situation().id());
        root.put("title", plan.situation().title());
        root.set("defect", defect(plan.defect()));
        root.put("render", plan.render());
        root.put("verdict", plan.verdicts().get(0));
        texts(root.putArray("verdicts"), plan.verdicts());
        ObjectNode findings = root.putObject("findings");
        plan.expected().forEach((ref, statuses) -> texts(findings.putArray(ref), statuses));
        ArrayNode pieces = root.putArray("pieces");
        dossier.pieces().forEach(piece -> piece(pieces.addObject(), piece));
        ArrayNode files = root.putArray("files");
        dossier.files().forEach(file -> file(files.addObject(), file));
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        return (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode defect(@Nullable Defect defect) {
        if (defect == null) {
            return JSON.nullNode();
        }
        ObjectNode node = JSON.createObjectNode();
        node.put("id", defect.id());
        node.put("title", defect.title());
        return node;
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static void piece(ObjectNode node, TruePiece piece) {
        node.put("part", piece.part());
        node.put("type", piece.type());
        node.put("subtype", piece.subtype());
        node.put("layout", piece.layout());
        if (piece.assessment() != null) {
            node.put("assessment", Objects.requireNonNull(piece.assessment()));
        }
        ArrayNode regions = node.putArray("regions");
        piece.regions().forEach(region -> region(regions.addObject(), region));
        ObjectNode fields = node.putObject("fields");
        piece.fields().forEach((field, value) -> fields.put(field.id(), value));
    }

    private static void region(ObjectNode node, Region region) {
        node.put("file", region.file());
        node.put("page", region.page());
        ArrayNode box = node.putArray("box");
        box.add(rounded(region.box().left()));
        box.add(rounded(region.box().top()));
        box.add(rounded(region.box().width()));
        box.add(rounded(region.box().height()));
    }

    private static double rounded(double fraction) {
        return Math.round(Math.min(1, fraction) * ROUNDING) / ROUNDING;
    }

    private static void file(ObjectNode node, MadeFile file) {
        node.put("path", file.path());
        node.put("pages", file.pages());
        node.put("problem", file.problem());
    }
}
