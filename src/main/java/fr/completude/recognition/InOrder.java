package fr.completude.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Region;

/** Gives pieces their ids in the order in which they stand in the files. */
final class InOrder {

    private InOrder() {}

    static List<Piece> numbered(List<Piece> pieces, List<ReadFile> files) {
        List<String> paths = files.stream().map(file -> file.source().path()).toList();
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingInt(
                        (Piece piece) -> paths.indexOf(first(piece).file()))
                .thenComparingInt(piece -> first(piece).page())
                .thenComparingDouble(piece -> first(piece).box().top())
                .thenComparingDouble(piece -> first(piece).box().left()));
        List<Piece> numbered = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            numbered.add(withId(sorted.get(i), "p" + (i + 1)));
        }
        return numbered;
    }

    private static Region first(Piece piece) {
        return piece.regions().get(0);
    }

    private static Piece withId(Piece piece, String id) {
        return new Piece(
                id,
                piece.type(),
                piece.subtype(),
                piece.confidence(),
                piece.candidates(),
                piece.reason(),
                piece.regions(),
                piece.readBy(),
                piece.fields(),
                piece.quality(),
                piece.assessment(),
                piece.measures());
    }
}
