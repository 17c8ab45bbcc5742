package fr.completude.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import fr.completude.recognition.evaluation.Truth;
import fr.completude.recognition.evaluation.Truth.TruePiece;

/**
 * Which piece found is which true one: of the same type, on one of its pages, each taken once. Where two cards lie on
 * one page, the one that agrees in most fields.
 */
final class Matching {

    /** What the layouts of papers are called that look like a piece and are none: nothing need be read of them. */
    private static final String TRAP = "piege-";

    private Matching() {}

    /** Pieces found by true piece; those of no type, those on broken files only and those not found are absent. */
    static Map<TruePiece, Piece> of(Truth truth, List<Piece> found) {
        List<Piece> free = new ArrayList<>(found);
        Map<TruePiece, Piece> matches = new HashMap<>();
        for (TruePiece piece : judged(truth)) {
            free.stream()
                    .filter(candidate -> Objects.equals(candidate.type(), piece.type()) && shareAPage(piece, candidate))
                    .max(Comparator.comparingLong(candidate -> agreeing(piece, candidate)))
                    .ifPresent(best -> {
                        free.remove(best);
                        matches.put(piece, best);
                    });
        }
        return matches;
    }

    /** The pieces whose fields must be found. */
    static List<TruePiece> judged(Truth truth) {
        return truth.pieces().stream()
                .filter(piece -> piece.type() != null && !piece.layout().startsWith(TRAP))
                .filter(piece -> piece.regions().stream()
                        .anyMatch(region -> !truth.broken().contains(region.substring(0, region.lastIndexOf('#')))))
                .toList();
    }

    private static boolean shareAPage(TruePiece truth, Piece found) {
        return found.regions().stream()
                .anyMatch(region -> truth.regions().contains(region.file() + "#" + region.page()));
    }

    private static long agreeing(TruePiece truth, Piece found) {
        return truth.fields().entrySet().stream()
                .filter(field -> FieldName.of(field.getKey())
                        .flatMap(found::value)
                        .filter(field.getValue()::equals)
                        .isPresent())
                .count();
    }
}
