package fr.completude.batch;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;

/** Finds in the pieces of a dossier the numbers that may serve in one dossier only. */
record SingleUseNumbers(Set<FieldName> fields) {

    Set<SeenNumber> in(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> fields.stream()
                        .flatMap(field ->
                                piece
                                        .value(field)
                                        .map(value -> new SeenNumber(field, value.replace(" ", "")))
                                        .stream()))
                .collect(Collectors.toSet());
    }
}
