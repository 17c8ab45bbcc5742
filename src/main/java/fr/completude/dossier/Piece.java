package fr.completude.dossier;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param corrections what a person changed about it; mostly nothing
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
        List<Measure> measures,
        List<Corrected> corrections) {

    /** Copies the corrections; pieces kept from before there were any have none. */
    public Piece {
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
    }

    /** As it was recognised. */
    public Piece(
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
        this(
                id,
                type,
                subtype,
                confidence,
                candidates,
                reason,
                regions,
                readBy,
                fields,
                quality,
                assessment,
                measures,
                List.of());
    }

    /** The same piece of a type that a person saw; what was measured on a photo stays when it is one. */
    public Piece corrected(String seen, @Nullable String seenSubtype, Decision decision) {
        boolean same = seen.equals(type);
        return new Piece(
                id,
                seen,
                seenSubtype,
                1,
                List.of(),
                null,
                regions,
                readBy,
                fields,
                quality,
                same ? assessment : null,
                same ? measures : List.of(),
                and(new Corrected(null, subtype == null ? type : type + "/" + subtype, decision)));
    }

    /** The same piece with a field as a person read it; an empty value when it bears none. */
    public Piece corrected(FieldName field, String seen, Decision decision) {
        Map<FieldName, FieldValue> values = new EnumMap<>(FieldName.class);
        values.putAll(fields);
        FieldValue before = fields.get(field);
        values.remove(field);
        if (!seen.isEmpty()) {
            values.put(field, new FieldValue(seen, 1, seen, before == null ? regions.get(0) : before.place()));
        }
        return new Piece(
                id,
                type,
                subtype,
                confidence,
                candidates,
                reason,
                regions,
                readBy,
                values,
                quality,
                assessment,
                measures,
                and(new Corrected(field, before == null ? null : before.value(), decision)));
    }

    private List<Corrected> and(Corrected one) {
        return Stream.concat(corrections.stream(), Stream.of(one)).toList();
    }

    public Optional<FieldValue> field(FieldName name) {
        return Optional.ofNullable(fields.get(name));
    }

    public Optional<String> value(FieldName name) {
        return field(name).map(FieldValue::value);
    }
}
