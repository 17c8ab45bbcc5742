package fr.completude.checking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import fr.completude.checking.checks.Remark;
import fr.completude.dossier.Evidence;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;
import org.jspecify.annotations.Nullable;

/**
 * One piece looked at for one demand, with every remark made.
 *
 * @param status what the remarks add up to
 */
record Look(Piece piece, FindingStatus status, List<Remark> remarks) {

    /** From what is best for the applicant to what is worst. */
    static final List<FindingStatus> BEST_FIRST = List.of(
            FindingStatus.SATISFIED,
            FindingStatus.IN_PERSON,
            FindingStatus.TO_REVIEW,
            FindingStatus.EXPIRED,
            FindingStatus.MISMATCH,
            FindingStatus.NON_COMPLIANT);

    /** Which of two pieces to show: best status, fewest failures, good for longest, first in the files. */
    static final Comparator<Look> BEST = Comparator.comparingInt((Look look) -> BEST_FIRST.indexOf(look.status))
            .thenComparingLong(look -> look.remarks.stream()
                    .filter(remark -> remark.status().fails())
                    .count())
            .thenComparing(Look::until, Comparator.nullsFirst(Comparator.reverseOrder()));

    static Look of(Piece piece, List<Remark> remarks) {
        return new Look(piece, sum(remarks), List.copyOf(remarks));
    }

    private static FindingStatus sum(List<Remark> remarks) {
        return List.of(
                        FindingStatus.NON_COMPLIANT,
                        FindingStatus.MISMATCH,
                        FindingStatus.EXPIRED,
                        FindingStatus.TO_REVIEW,
                        FindingStatus.IN_PERSON)
                .stream()
                .filter(status -> remarks.stream().anyMatch(remark -> remark.status() == status))
                .findFirst()
                .orElse(FindingStatus.SATISFIED);
    }

    /** Last day on which all dated remarks still hold; null without any. */
    @Nullable
    LocalDate until() {
        return remarks.stream()
                .map(Remark::until)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What is to be said: what fails or is doubtful if anything is, otherwise all that was found right. */
    String says() {
        List<Remark> wrong = remarks.stream()
                .filter(remark -> remark.status().fails() || remark.status() == FindingStatus.TO_REVIEW)
                .toList();
        return (wrong.isEmpty() ? remarks : wrong)
                .stream().map(Remark::says).filter(text -> !text.isEmpty()).collect(Collectors.joining(" ; "));
    }

    List<Evidence> evidence() {
        List<Evidence> fields = remarks.stream()
                .flatMap(remark -> remark.fields().stream())
                .filter(piece.fields()::containsKey)
                .distinct()
                .map(field -> new Evidence(piece.id(), field))
                .toList();
        return fields.isEmpty() ? List.of(new Evidence(piece.id(), null)) : fields;
    }
}
