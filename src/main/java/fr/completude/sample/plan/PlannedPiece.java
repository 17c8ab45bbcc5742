package fr.completude.sample.plan;

import java.util.Map;

import fr.completude.sample.paper.Value;

/**
 * A piece with all that was decided about it but how it looks.
 *
 * @param part its part in the dossier
 * @param values what it says
 */
public record PlannedPiece(String part, PieceSpec spec, String type, Map<String, Value> values) {}
