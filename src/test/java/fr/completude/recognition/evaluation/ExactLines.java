package fr.completude.recognition.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Piece;
import fr.completude.recognition.evaluation.Truth.TruePiece;

/** Every field of generated dossiers and what was read of it, a line each, so that two runs can be compared. */
final class ExactLines {

    private final List<String> lines = new ArrayList<>();

    /** Adds the fields of a dossier; a piece of another type than the true one has none of them. */
    void add(Truth truth, List<Piece> found) {
        List<Piece> free = new ArrayList<>(found);
        for (TruePiece piece : truth.pieces()) {
            if (piece.type() == null || !isReadable(piece, truth)) {
                continue;
            }
            Optional<Piece> match = free.stream()
                    .filter(candidate -> Objects.equals(candidate.type(), piece.type()))
                    .filter(candidate -> candidate.regions().stream()
                            .anyMatch(r -> piece.regions().contains(path(r.file(), truth) + "#" + r.page())))
                    .max(Comparator.comparingLong(candidate -> agreeing(piece, candidate)));
            match.ifPresent(free::remove);
            piece.fields().forEach((name, value) -> FieldName.of(name)
                    .filter(field -> field != FieldName.TWO_D_DOC)
                    .ifPresent(field -> add(truth, piece, field, value, match.flatMap(p -> read(piece, field, p)))));
        }
    }

    /** A paper that prints one name alone does not say whether it is the usage name. */
    private static Optional<FieldValue> read(TruePiece piece, FieldName field, Piece found) {
        boolean onlyName =
                field == FieldName.HOLDER_USAGE_NAME && !piece.fields().containsKey(FieldName.HOLDER_FAMILY_NAME.id());
        return found.field(field).or(() -> onlyName ? found.field(FieldName.HOLDER_FAMILY_NAME) : Optional.empty());
    }

    private static boolean isReadable(TruePiece piece, Truth truth) {
        return piece.regions().stream()
                .anyMatch(region -> !truth.broken().contains(region.substring(0, region.lastIndexOf('#'))));
    }

    private static String path(String file, Truth truth) {
        return file.substring(truth.dossier().length() + 1);
    }

    private static long agreeing(TruePiece truth, Piece found) {
        return truth.fields().entrySet().stream()
                .filter(field -> FieldName.of(field.getKey())
                        .flatMap(found::value)
                        .filter(field.getValue()::equals)
                        .isPresent())
                .count();
    }

    private void add(Truth truth, TruePiece piece, FieldName field, String value, Optional<FieldValue> read) {
        String said = read.map(FieldValue::value).orElse(null);
        lines.add(String.join(
                        "\t",
                        String.valueOf(Exactness.of(field, value, said)),
                        truth.dossier() + " " + piece.regions(),
                        piece.layout(),
                        field.id(),
                        value,
                        String.valueOf(said),
                        String.format(
                                Locale.ROOT,
                                "%.2f",
                                read.map(FieldValue::confidence).orElse(0.0)))
                .replace("\n", "/"));
    }

    /** Writes the lines, if a file is named. */
    void write(String file) throws IOException {
        if (!file.isEmpty()) {
            Files.write(Path.of(file), lines);
        }
    }
}
