package fr.completude.checking.checks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fr.completude.checking.people.Likeness;
import fr.completude.checking.people.NameComparison;
import fr.completude.checking.people.PersonName;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;

/**
 * The paper is in the name of somebody of the dossier.
 *
 * @param which of the two persons a paper may name
 * @param others whose papers are not meant for this at all: the applicant's own card is no answer to the host's
 */
public record HolderCheck(Role role, Holder which, Set<Role> others) implements Check {

    /** Which of the two persons a paper may name. */
    public enum Holder {
        FIRST,
        SECOND,
        EITHER
    }

    @Override
    public Remark on(Piece piece, Bench bench) {
        Optional<Someone> expected = bench.person(role);
        if (expected.isEmpty()) {
            return Remark.of(FindingStatus.TO_REVIEW, bench.say("checking.person.unknown." + role.word()));
        }
        return switch (which) {
            case FIRST -> compared(Names.FIRST, piece, expected.get(), bench);
            case SECOND -> compared(Names.SECOND, piece, expected.get(), bench);
            case EITHER ->
                better(
                        compared(Names.FIRST, piece, expected.get(), bench),
                        compared(Names.SECOND, piece, expected.get(), bench),
                        piece);
        };
    }

    private static Remark better(Remark first, Remark second, Piece piece) {
        boolean noSecond = !Names.SECOND.areOn(piece);
        return noSecond || first.status() == FindingStatus.SATISFIED || second.status() == FindingStatus.MISMATCH
                ? first
                : second;
    }

    private Remark compared(Names names, Piece piece, Someone expected, Bench bench) {
        PersonName printed = names.on(piece);
        if (printed.isEmpty()) {
            return Remark.of(FindingStatus.TO_REVIEW, bench.say("checking.name.absent"), names.family());
        }
        String words = Stream.of(piece.field(names.family()), piece.field(names.given()))
                .flatMap(Optional::stream)
                .map(FieldValue::text)
                .findFirst()
                .orElse("");
        Likeness likeness = NameComparison.compare(expected.name(), printed, words);
        Remark remark = remark(likeness, names, printed, expected, bench);
        return names.least(piece).map(field -> remark.ifSure(field, bench)).orElse(remark);
    }

    private Remark remark(Likeness likeness, Names names, PersonName printed, Someone expected, Bench bench) {
        String read = printed.shown();
        String wanted = expected.name().shown();
        List<FieldName> fields = List.of(names.family(), names.given());
        return switch (likeness) {
            case SAME ->
                isTheApplicant(expected, bench)
                        ? new Remark(
                                FindingStatus.TO_REVIEW,
                                bench.say(
                                        "checking.name.applicant." + role.word(),
                                        expected.name().full()),
                                fields,
                                null)
                        : new Remark(FindingStatus.SATISFIED, bench.say("checking.name.same", read), fields, null);
            case DOUBTFUL ->
                new Remark(
                        FindingStatus.TO_REVIEW,
                        bench.say(
                                "checking.name.doubtful",
                                printed.full(),
                                expected.name().full()),
                        fields,
                        null);
            case DIFFERENT ->
                new Remark(
                        isOfAnother(printed, bench) ? FindingStatus.NOT_APPLICABLE : FindingStatus.MISMATCH,
                        bench.say("checking.name.different." + role.word(), read, wanted),
                        fields,
                        null);
        };
    }

    /** Nobody hosts or protects himself: such a name was read in the wrong place, or the paper is worth nothing. */
    private boolean isTheApplicant(Someone expected, Bench bench) {
        return role != Role.APPLICANT
                && bench.person(Role.APPLICANT)
                        .filter(applicant ->
                                NameComparison.compare(applicant.name(), expected.name(), "") != Likeness.DIFFERENT)
                        .isPresent();
    }

    private boolean isOfAnother(PersonName printed, Bench bench) {
        return others.stream()
                .flatMap(other -> bench.person(other).stream())
                .anyMatch(other -> NameComparison.compare(other.name(), printed, "") == Likeness.SAME);
    }
}
