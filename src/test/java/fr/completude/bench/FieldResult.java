package fr.completude.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import fr.completude.recognition.evaluation.Exactness;
import fr.completude.recognition.evaluation.Truth.TruePiece;
import fr.completude.recognition.mrz.Mrz;
import fr.completude.recognition.mrz.MrzParser;
import org.jspecify.annotations.Nullable;

/**
 * A field that stands on a paper, and what was read of it.
 *
 * @param read null when nothing was
 */
record FieldResult(
        BenchDossier dossier,
        TruePiece piece,
        FieldName field,
        String truth,
        @Nullable String read) {

    /** All fields of a dossier. */
    static List<FieldResult> of(BenchDossier dossier, List<Piece> found) {
        Map<TruePiece, Piece> matches = Matching.of(dossier.truth(), found);
        List<FieldResult> results = new ArrayList<>();
        for (TruePiece piece : Matching.judged(dossier.truth())) {
            Piece match = matches.get(piece);
            piece.fields().forEach((name, truth) -> FieldName.of(name)
                    // What a code holds is measured by itself.
                    .filter(field -> field != FieldName.TWO_D_DOC)
                    .ifPresent(field -> results.add(new FieldResult(
                            dossier,
                            piece,
                            field,
                            truth,
                            match == null ? null : read(piece, field, match).orElse(null)))));
        }
        return results;
    }

    /** A paper that prints one name alone does not say whether it is the usage name. */
    private static Optional<String> read(TruePiece piece, FieldName field, Piece found) {
        boolean onlyName =
                field == FieldName.HOLDER_USAGE_NAME && !piece.fields().containsKey(FieldName.HOLDER_FAMILY_NAME.id());
        return found.value(field).or(() -> onlyName ? found.value(FieldName.HOLDER_FAMILY_NAME) : Optional.empty());
    }

    Kind kind() {
        return dossier.kind();
    }

    Exactness outcome() {
        return Exactness.of(field, truth, read);
    }

    /** Whether a machine readable zone was read whose check digits all add up. */
    boolean isVerifiedZone() {
        return field == FieldName.MRZ
                && read != null
                && MrzParser.parse(read).filter(Mrz::verified).isPresent();
    }

    /** The result as a line of a table, for those who look for causes. */
    String line() {
        return String.join(
                "\t",
                String.valueOf(outcome()),
                String.valueOf(kind()),
                dossier.name() + " " + piece.regions(),
                piece.layout(),
                field.id(),
                truth.replace("\n", "/"),
                String.valueOf(read).replace("\n", "/"));
    }
}
