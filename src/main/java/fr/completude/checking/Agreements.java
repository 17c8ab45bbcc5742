package fr.completude.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import fr.completude.checking.checks.Names;
import fr.completude.checking.checks.Shown;
import fr.completude.checking.checks.Someone;
import fr.completude.checking.dates.DateRange;
import fr.completude.checking.matrix.Matrix;
import fr.completude.checking.matrix.Procedure;
import fr.completude.checking.matrix.Requirement;
import fr.completude.checking.people.Likeness;
import fr.completude.checking.people.PersonName;
import fr.completude.dossier.Evidence;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;

/** Compares what is declared, or else read first, with what the papers say; a contradiction is for a person. */
final class Agreements {

    private final Matrix matrix;
    private final CaseFile dossier;
    private final Procedure procedure;

    Agreements(Matrix matrix, CaseFile dossier, Procedure procedure) {
        this.matrix = matrix;
        this.dossier = dossier;
        this.procedure = procedure;
    }

    /** Satisfied, to be reviewed, or not applicable when there is nothing to compare. */
    Found judge(Requirement.Agreement agreement) {
        return dossier.agreements().computeIfAbsent(agreement, this::judged);
    }

    private Found judged(Requirement.Agreement agreement) {
        List<Piece> papers = dossier.pieces().stream()
                .filter(piece -> piece.type() != null && agreement.types().contains(piece.type()))
                .toList();
        return switch (agreement.subject()) {
            case NAME -> names(agreement, papers);
            case BIRTH -> births(agreement, papers);
            case PROCEDURE -> procedures(papers);
        };
    }

    private Found names(Requirement.Agreement agreement, List<Piece> papers) {
        Optional<Someone> person = dossier.person(agreement.person());
        if (person.isEmpty()) {
            return none();
        }
        for (Piece paper : papers) {
            PersonName printed = Names.FIRST.on(paper);
            Likeness likeness = matrix.writing().names().compare(person.get().name(), printed, "");
            if (!printed.isEmpty() && likeness == Likeness.DIFFERENT) {
                return new Found(
                        FindingStatus.TO_REVIEW,
                        dossier.say(
                                "checking.contradict.name", person.get().name().shown(), printed.shown(), label(paper)),
                        List.of(paper.id()),
                        List.of(new Evidence(paper.id(), FieldName.HOLDER_FAMILY_NAME)),
                        null);
            }
        }
        return none();
    }

    private String label(Piece paper) {
        return matrix.lexicon().label(Objects.requireNonNullElse(paper.type(), ""));
    }

    private Found births(Requirement.Agreement agreement, List<Piece> papers) {
        Optional<Someone> person = dossier.person(agreement.person());
        LocalDate known = person.map(Someone::birth).orElse(null);
        if (known == null || person.isEmpty()) {
            return none();
        }
        List<Evidence> agreeing = new ArrayList<>();
        for (Piece paper : papers) {
            FieldValue read = paper.fields().get(FieldName.HOLDER_BIRTH_DATE);
            Optional<DateRange> birth = Optional.ofNullable(read).flatMap(field -> DateRange.parse(field.value()));
            if (birth.isEmpty() || !isOf(person.get().name(), paper)) {
                continue;
            }
            Evidence evidence = new Evidence(paper.id(), FieldName.HOLDER_BIRTH_DATE);
            DateRange range = birth.get();
            if (known.isBefore(range.earliest()) || known.isAfter(range.latest())) {
                String message =
                        dossier.say("checking.contradict.birth", Shown.date(known), Shown.date(range), label(paper));
                return new Found(FindingStatus.TO_REVIEW, message, List.of(paper.id()), List.of(evidence), null);
            }
            agreeing.add(evidence);
        }
        List<String> ids = agreeing.stream().map(Evidence::piece).toList();
        return agreeing.isEmpty()
                ? none()
                : new Found(FindingStatus.SATISFIED, dossier.say("checking.agree.birth"), ids, agreeing, null);
    }

    private boolean isOf(PersonName person, Piece paper) {
        PersonName printed = Names.FIRST.on(paper);
        return !printed.isEmpty() && matrix.writing().names().compare(person, printed, "") != Likeness.DIFFERENT;
    }

    private Found procedures(List<Piece> papers) {
        boolean agrees = false;
        for (Piece paper : papers) {
            String title = paper.value(FieldName.TITLE_KIND).orElse("");
            String reason = paper.value(FieldName.REASON).orElse("");
            boolean otherTitle = !title.isEmpty() && !title.contains(String.valueOf(procedure.titleKind()));
            boolean otherReason = isKnown(reason) && !procedure.reasons().contains(reason);
            if (otherTitle || otherReason) {
                String read = asked(title, reason);
                return new Found(
                        FindingStatus.TO_REVIEW,
                        dossier.say("checking.contradict.procedure", procedure.title(), label(paper), read),
                        List.of(paper.id()),
                        List.of(new Evidence(paper.id(), otherTitle ? FieldName.TITLE_KIND : FieldName.REASON)),
                        null);
            }
            agrees |= !title.isEmpty() || isKnown(reason);
        }
        return agrees ? Found.nothing(FindingStatus.SATISFIED, dossier.say("checking.agree.procedure")) : none();
    }

    /** In words: the procedure a paper names, or what it says of it where no procedure is just that. */
    private String asked(String title, String reason) {
        return matrix.contents().procedures().values().stream()
                .filter(other ->
                        title.equals(other.titleKind()) && other.reasons().contains(reason))
                .map(Procedure::title)
                .findFirst()
                .orElseGet(() -> (matrix.lexicon().label(title) + " " + reason.replace('_', ' ')).strip());
    }

    private boolean isKnown(String reason) {
        return matrix.contents().procedures().values().stream()
                .anyMatch(p -> p.reasons().contains(reason));
    }

    private Found none() {
        return Found.nothing(FindingStatus.NOT_APPLICABLE, dossier.say("checking.agree.none"));
    }
}
