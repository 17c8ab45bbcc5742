package fr.completude.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import org.jspecify.annotations.Nullable;

/** Names and births as each piece bears them, one piece beside the other. */
final class SideBySide {

    private final List<Piece> pieces;
    private final Wording wording;
    private final Crops crops;

    SideBySide(List<Piece> pieces, Wording wording, Crops crops) {
        this.pieces = pieces;
        this.wording = wording;
        this.crops = crops;
    }

    /** Empty when no value stands on more than one piece. */
    Optional<ReportView.Comparison> view() {
        List<FieldName> shared = FieldWords.SHARED.stream()
                .filter(name -> pieces.stream()
                                .filter(piece -> piece.field(name).isPresent())
                                .count()
                        > 1)
                .toList();
        List<Piece> bearers = pieces.stream()
                .filter(piece ->
                        shared.stream().anyMatch(name -> piece.field(name).isPresent()))
                .toList();
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReportView.Comparison(
                bearers.stream().map(this::heading).toList(),
                shared.stream().map(name -> line(name, bearers)).toList()));
    }

    private ReportView.Heading heading(Piece piece) {
        return new ReportView.Heading(PieceWords.number(piece.id()), wording.pieceType(piece.type(), piece.subtype()));
    }

    private ReportView.Line line(FieldName name, List<Piece> bearers) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        bearers.stream()
                .flatMap(piece -> piece.value(name).stream())
                .map(FieldWords::comparable)
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        List<ReportView.Cell> cells = new ArrayList<>();
        for (Piece piece : bearers) {
            cells.add(cell(piece, name, counts.size() > 1));
        }
        return new ReportView.Line(wording.field(name), counts.size() > 1, cells);
    }

    private ReportView.Cell cell(Piece piece, FieldName name, boolean differs) {
        Optional<Crop> crop = differs ? crops.of(piece, name) : Optional.empty();
        @Nullable
        String value = piece.value(name)
                .map(text -> FieldWords.of(name, text, wording))
                .orElse(null);
        return new ReportView.Cell(value, crop.orElse(null));
    }
}
