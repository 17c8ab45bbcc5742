package fr.completude.checking.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.checking.people.Likeness;
import fr.completude.checking.people.PersonName;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;

/**
 * The paper is in the name of somebody of the dossier.
 *
 * @param roles any of these persons will do
 * @param which of the two persons a paper may name
 * @param others whose papers are not meant for this at all: the applicant's own card is no answer to the host's
 * @param barred whose papers are refused, even when the persons wanted are not known
 */
public record HolderCheck(List<Role> roles, Holder which, Set<Role> others, Set<Role> barred) implements Check {

    /** What is best for the applicant comes first. */
    private static final List<FindingStatus> BEST_FIRST = List.of(
            FindingStatus.SATISFIED, FindingStatus.TO_REVIEW, FindingStatus.NOT_APPLICABLE, FindingStatus.MISMATCH);

    /** Which of the two persons a paper may name. */
    public enum Holder {
        FIRST,
        SECOND,
        EITHER;

        List<Names> names() {
            return switch (this) {
                case FIRST -> List.of(Names.FIRST);
                case SECOND -> List.of(Names.SECOND);
                case EITHER -> List.of(Names.FIRST, Names.SECOND);
            };
        }
    }

    @Override
    public Remark on(Piece piece, Bench bench) {
        List<Names> printed =
                which.names().stream().filter(names -> names.areOn(piece)).toList();
        if (!printed.isEmpty() && printed.stream().allMatch(names -> isOf(barred, names.on(piece), bench))) {
            return refused(printed.get(0), piece, bench);
        }
        if (!printed.isEmpty() && printed.stream().allMatch(names -> isOfOthersOnly(names.on(piece), bench))) {
            return Remark.of(
                    FindingStatus.NOT_APPLICABLE,
                    bench.say("checking.name.same", printed.get(0).on(piece).shown()));
        }
        List<Remark> remarks = new ArrayList<>();
        for (Names names : printed.isEmpty() ? which.names().subList(0, 1) : printed) {
            roles.forEach(role -> remarks.add(compared(role, names, piece, bench)));
        }
        return remarks.stream()
                .min(Comparator.comparingInt(remark -> BEST_FIRST.indexOf(remark.status())))
                .orElseThrow();
    }

    private Remark compared(Role role, Names names, Piece piece, Bench bench) {
        Optional<Someone> expected = bench.person(role);
        if (expected.isEmpty()) {
            return Remark.of(FindingStatus.TO_REVIEW, bench.say("checking.person.unknown", of(role, bench)));
        }
        PersonName printed = names.on(piece);
        if (printed.isEmpty()) {
            return Remark.of(FindingStatus.TO_REVIEW, bench.say("checking.name.absent"), names.family());
        }
        String words = Stream.of(piece.field(names.family()), piece.field(names.given()))
                .flatMap(Optional::stream)
                .map(FieldValue::text)
                .findFirst()
                .orElse("");
        Likeness likeness = bench.writing().names().compare(expected.get().name(), printed, words);
        Remark remark = remark(role, likeness, names, printed, expected.get(), bench);
        return names.least(piece).map(field -> remark.ifSure(field, bench)).orElse(remark);
    }

    private Remark remark(
            Role role, Likeness likeness, Names names, PersonName printed, Someone expected, Bench bench) {
        List<FieldName> fields = List.of(names.family(), names.given());
        return switch (likeness) {
            case SAME ->
                isTheApplicant(role, expected, bench)
                        ? new Remark(
                                FindingStatus.TO_REVIEW,
                                bench.say(
                                        "checking.name.applicant",
                                        the(role, bench),
                                        expected.name().full()),
                                fields,
                                null)
                        : new Remark(
                                FindingStatus.SATISFIED,
                                bench.say("checking.name.same", printed.shown()),
                                fields,
                                null);
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
                        FindingStatus.MISMATCH,
                        bench.say("checking.name.different", printed.shown(), wanted(bench)),
                        fields,
                        null);
        };
    }

    private Remark refused(Names names, Piece piece, Bench bench) {
        String said = bench.say("checking.name.barred", names.on(piece).shown(), wanted(bench));
        Remark remark = Remark.of(FindingStatus.MISMATCH, said, names.family(), names.given());
        return names.least(piece).map(field -> remark.ifSure(field, bench)).orElse(remark);
    }

    /** « le représentant (CLAIRE FABREGUE) ou l'autre parent ». */
    private String wanted(Bench bench) {
        return roles.stream()
                .map(role -> bench.person(role)
                        .map(person -> bench.say(
                                "checking.role.named",
                                the(role, bench),
                                person.name().shown()))
                        .orElse(the(role, bench)))
                .collect(Collectors.joining(bench.say("checking.or")));
    }

    private static String the(Role role, Bench bench) {
        return bench.say("checking.role." + role.word());
    }

    private static String of(Role role, Bench bench) {
        return bench.say("checking.role.of." + role.word());
    }

    /** Nobody hosts or protects himself: such a name was read in the wrong place, or the paper is worth nothing. */
    private static boolean isTheApplicant(Role role, Someone expected, Bench bench) {
        return role != Role.APPLICANT
                && bench.person(Role.APPLICANT)
                        .filter(applicant -> bench.writing().names().compare(applicant.name(), expected.name(), "")
                                != Likeness.DIFFERENT)
                        .isPresent();
    }

    private boolean isOfOthersOnly(PersonName printed, Bench bench) {
        return isOf(others, printed, bench) && !isOf(Set.copyOf(roles), printed, bench);
    }

    private static boolean isOf(Set<Role> roles, PersonName printed, Bench bench) {
        return roles.stream()
                .flatMap(other -> bench.person(other).stream())
                .anyMatch(other -> bench.writing().names().compare(other.name(), printed, "") == Likeness.SAME);
    }
}
