package fr.completude.recognition.evaluation;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Piece;
import fr.completude.recognition.evaluation.Truth.TruePiece;
import fr.completude.recognition.text.Letters;

/** Counts what came out right, doubtful and wrong, by type and by field. */
final class PieceTally {

    private static final double SURE = 0.6;

    private final Map<String, int[]> types = new TreeMap<>();
    private final Map<String, int[]> fields = new TreeMap<>();

    void compare(Truth truth, List<Piece> found, PrintStream out) {
        for (TruePiece piece : truth.pieces()) {
            Optional<Piece> match = match(piece, truth, found);
            int[] row = types.computeIfAbsent(String.valueOf(piece.type()), t -> new int[4]);
            row[0]++;
            String given = match.map(Piece::type).orElse(null);
            boolean right = Objects.equals(given, piece.type());
            row[right ? 1 : given == null ? 2 : 3]++;
            if (!right) {
                out.printf(
                        "%s %s %s -> %s %s%n",
                        truth.dossier(),
                        piece.layout(),
                        piece.regions(),
                        given,
                        match.map(p -> p.candidates() + " " + p.reason()).orElse("no piece"));
            } else {
                match.ifPresent(p -> fields(truth, piece, p, out));
            }
        }
        long extra = found.stream()
                .filter(piece -> truth.pieces().stream().noneMatch(t -> match(t, truth, found)
                        .filter(m -> m.id().equals(piece.id()))
                        .isPresent()))
                .peek(piece -> out.printf(
                        "%s EXTRA %s %s %s%n", truth.dossier(), piece.type(), piece.regions(), piece.reason()))
                .count();
        types.computeIfAbsent("(extra pieces)", t -> new int[4])[0] += (int) extra;
    }

    private static Optional<Piece> match(TruePiece truth, Truth dossier, List<Piece> found) {
        List<Piece> here = found.stream()
                .filter(piece -> piece.regions().stream().anyMatch(r -> truth.regions()
                        .contains(r.file().substring(dossier.dossier().length() + 1) + "#" + r.page())))
                .toList();
        return here.stream()
                .filter(piece -> Objects.equals(piece.type(), truth.type()))
                .findFirst()
                .or(() -> here.stream().findFirst());
    }

    private void fields(Truth truth, TruePiece piece, Piece found, PrintStream out) {
        if (piece.subtype() != null) {
            count("subtype", piece.subtype(), found.subtype(), 1, truth, piece, out);
        }
        piece.fields().forEach((name, value) -> FieldName.of(name).ifPresent(field -> {
            if (field == FieldName.TWO_D_DOC) {
                return;
            }
            Optional<FieldValue> read = found.field(field);
            count(
                    name,
                    value,
                    read.map(FieldValue::value).orElse(null),
                    read.map(FieldValue::confidence).orElse(0.0),
                    truth,
                    piece,
                    out);
        }));
    }

    private void count(
            String name,
            String value,
            @org.jspecify.annotations.Nullable String read,
            double confidence,
            Truth truth,
            TruePiece piece,
            PrintStream out) {
        int[] row = fields.computeIfAbsent(name, n -> new int[5]);
        row[0]++;
        boolean same = read != null && Letters.lettersAndDigits(value).equals(Letters.lettersAndDigits(read));
        int column = read == null ? 2 : same ? (confidence >= SURE ? 1 : 3) : confidence >= SURE ? 4 : 3;
        row[column]++;
        if (!same || confidence < SURE) {
            out.printf(
                    "%s %s %s: « %s » read « %s » %.2f%n",
                    truth.dossier(),
                    piece.layout(),
                    name,
                    value.replace("\n", "/"),
                    String.valueOf(read).replace("\n", "/"),
                    confidence);
        }
    }

    void print(PrintStream out) {
        out.printf("%n%-32s %6s %6s %6s %6s%n", "type", "all", "right", "abst.", "wrong");
        types.forEach((name, row) -> out.printf("%-32s %6d %6d %6d %6d%n", name, row[0], row[1], row[2], row[3]));
        out.printf("%n%-32s %6s %6s %6s %6s %6s%n", "field", "all", "right", "none", "unsure", "wrong");
        fields.forEach(
                (name, row) -> out.printf("%-32s %6d %6d %6d %6d %6d%n", name, row[0], row[1], row[2], row[3], row[4]));
    }
}
