package fr.completude.sample.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import fr.completude.config.ConfigNode;

/**
 * What is altered in the pieces of a situation.
 *
 * @param pieces words to replace, by part; a part with nothing is taken out, a part the situation does not have is added
 */
public record Change(Map<String, Optional<PieceSpec>> pieces) {

    /** The word that takes a piece out. */
    private static final String NONE = "aucune";

    static final Change NOTHING = new Change(Map.of());

    static Change read(ConfigNode node) {
        Map<String, Optional<PieceSpec>> pieces = new LinkedHashMap<>();
        node.get("pieces").ifPresent(list -> list.entries()
                .forEach((part, piece) -> pieces.put(
                        part,
                        piece.isMap() || !piece.text().equals(NONE)
                                ? Optional.of(PieceSpec.read(piece))
                                : Optional.empty())));
        return new Change(pieces);
    }

    Map<String, PieceSpec> applyTo(Map<String, PieceSpec> sound) {
        Map<String, PieceSpec> altered = new LinkedHashMap<>(sound);
        pieces.forEach((part, change) -> {
            if (change.isEmpty()) {
                altered.remove(part);
            } else {
                altered.merge(part, change.get(), PieceSpec::with);
            }
        });
        return altered;
    }
}
