package fr.completude.sample;

import java.util.List;
import java.util.Map;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Region;
import org.jspecify.annotations.Nullable;

/**
 * The truth of a piece.
 *
 * @param type null for a paper of no catalogue type
 * @param layout which drawing it was made from
 * @param assessment of a photo; null for others
 * @param fields what is printed on it
 */
record TruePiece(
        String part,
        @Nullable String type,
        @Nullable String subtype,
        String layout,
        @Nullable String assessment,
        List<Region> regions,
        Map<FieldName, String> fields) {}
