package fr.completude.checking;

import java.util.List;
import java.util.Optional;

import fr.completude.checking.matrix.Matrix;
import fr.completude.checking.matrix.Procedure;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;

/** Which procedure a dossier is for: declared, or else the one its pré-demande or its forms are made for. */
sealed interface ProcedureChoice {

    /** Id of the procedure; empty when unknown. */
    default String id() {
        if (this instanceof Declared declared) {
            return declared.procedure().id();
        }
        return this instanceof Inferred inferred ? inferred.procedure().id() : "";
    }

    /** Declared. */
    record Declared(Procedure procedure) implements ProcedureChoice {}

    /** Read on a pré-demande, or told by a form. */
    record Inferred(Procedure procedure) implements ProcedureChoice {}

    /** Neither. */
    record Unknown() implements ProcedureChoice {}

    static ProcedureChoice of(Declaration declaration, List<Piece> pieces, Matrix matrix) {
        String declared = declaration.procedure();
        if (declared != null) {
            return matrix.procedure(declared)
                    .<ProcedureChoice>map(Declared::new)
                    .orElseGet(Unknown::new);
        }
        List<Procedure> named = pieces.stream()
                .flatMap(piece -> named(piece, matrix).stream())
                .distinct()
                .toList();
        // A paper of which nobody is sure, or two that disagree: somebody is asked.
        return named.size() == 1 ? new Inferred(named.get(0)) : new Unknown();
    }

    /** The procedure of a paper that says both its title and its reason clearly. */
    private static Optional<Procedure> named(Piece piece, Matrix matrix) {
        Optional<Procedure> byForm = madeFor(piece, matrix);
        if (byForm.isPresent()) {
            return byForm;
        }
        Optional<String> title = sure(piece, FieldName.TITLE_KIND, matrix);
        Optional<String> reason = sure(piece, FieldName.REASON, matrix);
        if (title.isEmpty() || reason.isEmpty()) {
            return Optional.empty();
        }
        return matrix.contents().procedures().values().stream()
                .filter(p -> title.get().equals(p.titleKind()) && p.reasons().contains(reason.get()))
                .findFirst();
    }

    /** The only procedure a form is made for. */
    private static Optional<Procedure> madeFor(Piece piece, Matrix matrix) {
        String type = piece.type();
        if (type == null || piece.confidence() < matrix.contents().minimumConfidence()) {
            return Optional.empty();
        }
        List<Procedure> all = matrix.contents().procedures().values().stream()
                .filter(procedure -> procedure.forms().contains(type))
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static Optional<String> sure(Piece piece, FieldName name, Matrix matrix) {
        return piece.field(name)
                .filter(field -> field.confidence() >= matrix.contents().minimumConfidence())
                .map(field -> field.value());
    }
}
