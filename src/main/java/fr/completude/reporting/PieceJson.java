package fr.completude.reporting;

import java.util.Arrays;
import java.util.Locale;

import fr.completude.dossier.Box;
import fr.completude.dossier.Edge;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Measure;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.PageSight;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.Region;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A piece in the report schema. */
final class PieceJson {

    private static final int BOX_DECIMALS = 4;
    private static final int CONFIDENCE_DECIMALS = 3;
    private static final int MEASURE_DECIMALS = 3;

    private PieceJson() {}

    static ObjectNode of(Piece piece) {
        ObjectNode node = Json.object();
        node.put("id", piece.id());
        node.put("type", piece.type());
        node.put("subtype", piece.subtype());
        node.set("confidence", Json.number(piece.confidence(), CONFIDENCE_DECIMALS));
        if (piece.type() == null) {
            addDoubt(node, piece);
        }
        ArrayNode regions = node.putArray("regions");
        piece.regions().forEach(region -> regions.add(place(Json.object(), region)));
        node.set("readBy", Json.strings(piece.readBy().stream().map(ReadBy::id).toList()));
        node.set("fields", fields(piece));
        node.set("quality", quality(piece.quality()));
        if (piece.assessment() != null) {
            node.put("assessment", piece.assessment().id());
            ArrayNode measures = node.putArray("measures");
            piece.measures().forEach(measure -> measures.add(measure(measure)));
        }
        if (!piece.corrections().isEmpty()) {
            ArrayNode corrections = node.putArray("corrections");
            piece.corrections().forEach(one -> corrections
                    .addObject()
                    .put("field", one.field() == null ? null : one.field().id())
                    .put("was", one.was())
                    .set("decision", ReportJson.decision(one.decision())));
        }
        return node;
    }

    private static void addDoubt(ObjectNode node, Piece piece) {
        ArrayNode candidates = node.putArray("candidates");
        piece.candidates().forEach(candidate -> candidates
                .addObject()
                .put("type", candidate.type())
                .set("confidence", Json.number(candidate.confidence(), CONFIDENCE_DECIMALS)));
        node.put("reason", piece.reason());
    }

    private static ObjectNode fields(Piece piece) {
        ObjectNode fields = Json.object();
        Arrays.stream(FieldName.values())
                .forEach(name -> piece.field(name).ifPresent(value -> fields.set(name.id(), field(value))));
        return fields;
    }

    private static ObjectNode field(FieldValue value) {
        ObjectNode node = Json.object();
        node.put("value", value.value());
        node.set("confidence", Json.number(value.confidence(), CONFIDENCE_DECIMALS));
        node.put("text", value.text());
        if (!value.variants().isEmpty()) {
            ArrayNode variants = Json.array();
            value.variants().forEach(variants::add);
            node.set("variants", variants);
        }
        return place(node, value.place());
    }

    private static ObjectNode place(ObjectNode node, Region region) {
        node.put("file", region.file());
        node.put("page", region.page());
        node.set("box", box(region.box()));
        return node;
    }

    private static ArrayNode box(Box box) {
        return Json.array()
                .add(Json.number(box.left(), BOX_DECIMALS))
                .add(Json.number(box.top(), BOX_DECIMALS))
                .add(Json.number(box.width(), BOX_DECIMALS))
                .add(Json.number(box.height(), BOX_DECIMALS));
    }

    private static ObjectNode quality(PageQuality quality) {
        ObjectNode node = Json.object();
        node.set("dpi", Json.number(quality.dpi(), 0));
        node.set("sharpness", Json.number(quality.sharpness(), 2));
        node.set("skewDegrees", Json.number(quality.skewDegrees(), 1));
        node.put("rotation", quality.rotation());
        PageSight sight = quality.sight();
        if (sight != null) {
            node.set("contrast", Json.number(sight.contrast(), 2));
            node.set("glare", Json.number(sight.glare(), 3));
            node.set("letterHeightPx", Json.number(sight.letterHeight(), 0));
            node.set("cutEdges", Json.strings(sight.cut().stream().map(Edge::id).toList()));
        }
        return node;
    }

    private static ObjectNode measure(Measure measure) {
        ObjectNode node = Json.object();
        node.put("name", measure.name());
        node.set("value", Json.number(measure.value(), MEASURE_DECIMALS));
        node.put("unit", measure.unit());
        node.set("min", Json.number(measure.min(), MEASURE_DECIMALS));
        node.set("max", Json.number(measure.max(), MEASURE_DECIMALS));
        node.put("status", measure.status().name().toLowerCase(Locale.ROOT));
        return node;
    }
}
