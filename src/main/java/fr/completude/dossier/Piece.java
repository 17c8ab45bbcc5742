package fr.completude.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One document recognised in the files, or a part of them that was not recognised.
 *
 * @param id {@code p1}, {@code p2}… within the dossier
 * @param type id of the catalogue; null when the program abstains
 * @param subtype such as {@code cni-ancien}; null when it has none or it was not seen
 * @param confidence 0 to 1, of the type
 * @param candidates when the type is null: the types it might be, best first
 * @param reason when the type is null: why the program abstains
 * @param regions the pages, or parts of pages, it stands on, in order
 * @param readBy how its words were obtained
 * @param quality of its worst page
 * @param assessment of a photo; null for other pieces
 * @param measures of a photo; empty for other pieces
 */
public record Piece(
        String id,
        @Nullable String type,
        @Nullable String subtype,
        double confidence,
        List<Candidate> candidates,
        @Nullable String reason,
        List<Region> regions,
        List<ReadBy> readBy,
        Map<FieldName, FieldValue> fields,
        PageQuality quality,
        @Nullable PhotoAssessment assessment,
        List<Measure> measures) {

    public Optional<FieldValue> field(FieldName name) {
        return Optional.ofNullable(fields.get(name));
    }

    public Optional<String> value(FieldName name) {
        return field(name).map(FieldValue::value);
    }
}
