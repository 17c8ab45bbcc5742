package fr.completude.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Piece;
import fr.completude.recognition.evaluation.Exactness;
import fr.completude.recognition.evaluation.Outcome;
import fr.completude.recognition.evaluation.Truth;

/** Holds pieces against the truth of papers: types, confidence, fields. */
final class PaperTally {

    /** A confidence from which a field is believed. */
    private static final double FIELD_SURE = 0.6;

    private final List<SeenPaper> papers = new ArrayList<>();
    private final FieldTally fields = new FieldTally();
    private final List<Mistake> mistakes = new ArrayList<>();

    List<SeenPaper> papers() {
        return papers;
    }

    FieldTally fields() {
        return fields;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    /** @param folder where the files of the paper are */
    void add(String render, Path folder, Truth truth, List<Piece> found) {
        truth.pieces().forEach(piece -> add(render, folder, piece, found));
    }

    private void add(String render, Path folder, Truth.TruePiece piece, List<Piece> found) {
        Optional<Piece> match = match(piece, found);
        String type = match.map(Piece::type).orElse(SeenPaper.NONE);
        String expected = Objects.requireNonNullElse(piece.type(), SeenPaper.NONE);
        SeenPaper seen = SeenPaper.of(
                render,
                piece.layout(),
                expected,
                type,
                match.map(Piece::confidence).orElse(0.0));
        papers.add(seen);
        Mistake.Place place = Mistake.Place.of(folder, piece.regions().get(0));
        if (seen.isRight() && piece.type() != null) {
            match.ifPresent(read -> fields(render, place, piece, read));
        } else if (!seen.isRight()) {
            mistakes.add(new Mistake(
                    Mistake.Subject.TYPE,
                    seen.kind(),
                    "%s (%s)".formatted(piece.layout(), render),
                    "%s, pris pour %s (%.2f) %s %s"
                            .formatted(
                                    expected,
                                    type,
                                    seen.confidence(),
                                    match.map(p -> p.candidates().toString()).orElse("pas de pièce"),
                                    match.map(Piece::reason).orElse("")),
                    place));
        }
    }

    /** A real document: its label says only what it may be taken for. */
    void add(Outcome outcome, Path corpus) {
        String expected = outcome.expected().stream()
                .map(type -> type.equals(Outcome.NONE) ? SeenPaper.NONE : type)
                .collect(Collectors.joining(" ou "));
        String found = outcome.kind() == Outcome.Kind.RIGHT
                ? expected
                : outcome.kind() == Outcome.Kind.ABSTAINED ? SeenPaper.NONE : outcome.found();
        papers.add(new SeenPaper(
                "corpus", outcome.document().layer(), expected, found, outcome.kind(), outcome.confidence()));
        if (outcome.kind() != Outcome.Kind.RIGHT) {
            mistakes.add(new Mistake(
                    Mistake.Subject.TYPE,
                    outcome.kind(),
                    outcome.document().path(),
                    "%s, pris pour %s (%.2f)".formatted(expected, outcome.found(), outcome.confidence()),
                    new Mistake.Place(corpus.resolve(outcome.document().path()), 1)));
        }
    }

    private static Optional<Piece> match(Truth.TruePiece truth, List<Piece> found) {
        List<Piece> here = found.stream()
                .filter(piece -> piece.regions().stream()
                        .anyMatch(region -> truth.regions().contains(region.file() + "#" + region.page())))
                .toList();
        return here.stream()
                .filter(piece -> !Objects.equals(piece.type(), truth.type()) && piece.type() != null)
                .findFirst()
                .or(() -> here.stream()
                        .filter(piece -> Objects.equals(piece.type(), truth.type()))
                        .findFirst())
                .or(() -> here.stream().findFirst());
    }

    private void fields(String render, Mistake.Place place, Truth.TruePiece truth, Piece piece) {
        String title = "%s (%s)".formatted(truth.layout(), render);
        if (truth.subtype() != null
                && piece.subtype() != null
                && !truth.subtype().equals(piece.subtype())) {
            mistakes.add(new Mistake(
                    Mistake.Subject.SUBTYPE,
                    Outcome.Kind.WRONG,
                    title,
                    "sous-type %s au lieu de %s".formatted(piece.subtype(), truth.subtype()),
                    place));
        }
        truth.fields().forEach((name, value) -> FieldName.of(name)
                .filter(field -> field != FieldName.TWO_D_DOC && field != FieldName.MRZ)
                .ifPresent(field -> {
                    Optional<FieldValue> read = piece.field(field);
                    Exactness how = Exactness.of(
                            field, value, read.map(FieldValue::value).orElse(null));
                    fields.add(truth.layout(), field, how);
                    if (how == Exactness.WRONG
                            && read.filter(v -> v.confidence() >= FIELD_SURE).isPresent()) {
                        mistakes.add(new Mistake(
                                Mistake.Subject.FIELD,
                                Outcome.Kind.WRONG,
                                title,
                                "%s : « %s » lu « %s »"
                                        .formatted(
                                                name,
                                                value.replace('\n', '/'),
                                                read.map(FieldValue::value)
                                                        .orElse("")
                                                        .replace('\n', '/')),
                                place));
                    }
                }));
    }
}
