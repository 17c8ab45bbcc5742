package fr.completude.bench;

import java.util.List;
import java.util.Objects;

import fr.completude.dossier.Code;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.ReadFile;
import fr.completude.recognition.evaluation.Truth.TruePiece;

/**
 * A 2D-Doc code that stands on a paper.
 *
 * @param decoded whether it was found and what it holds read to the last character
 */
record CodeResult(BenchDossier dossier, TruePiece piece, boolean decoded) {

    /** All codes of a dossier. */
    static List<CodeResult> of(BenchDossier dossier, List<ReadFile> files) {
        return Matching.judged(dossier.truth()).stream()
                .filter(piece -> piece.fields().containsKey(FieldName.TWO_D_DOC.id()))
                .map(piece -> new CodeResult(dossier, piece, isDecoded(piece, files)))
                .toList();
    }

    private static boolean isDecoded(TruePiece piece, List<ReadFile> files) {
        String truth = Objects.requireNonNull(piece.fields().get(FieldName.TWO_D_DOC.id()));
        return files.stream()
                .flatMap(file -> file.pages().stream()
                        .filter(page -> piece.regions().contains(file.source().path() + "#" + page.number())))
                .flatMap(page -> page.codes().stream())
                .map(Code::content)
                .anyMatch(truth::equals);
    }

    Kind kind() {
        return dossier.kind();
    }

    String line() {
        return String.join(
                "\t", "UNDECODED", String.valueOf(kind()), dossier.name() + " " + piece.regions(), piece.layout());
    }
}
