package fr.completude.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import fr.completude.checking.checks.Remark;
import fr.completude.checking.matrix.Demand;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Judgement;
import fr.completude.dossier.Piece;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One piece, one use: the assignment of pieces to demands is the best one for the applicant, and is told. */
class AssignmentTest {

    private static final List<FindingStatus> STATUSES = List.of(
            FindingStatus.SATISFIED,
            FindingStatus.IN_PERSON,
            FindingStatus.TO_REVIEW,
            FindingStatus.EXPIRED,
            FindingStatus.NON_COMPLIANT);
    private static final Judge TWO_STAMPS =
            MatrixBuilder.of(TestMatrix.CONFIG).withRequirement("""
                  - id: timbre-etude
                    titre: Le timbre pour étude
                    ref: R-TIMBRE.etude
                    pour: [cni-perte]
                    gravite: bloquant
                    en-vigueur: {du: 2020-01-01}
                    source: F1344
                    verifie-le: 2026-11-22
                    piece: timbre-fiscal
                    usage: unique
                    controles:
                      - {champ: titre-demande, vaut: [cni, passeport], sinon: "le timbre doit être pour un titre"}
                    manque: "Pas de timbre pour étude."
                    apporter: "Apportez un timbre pour étude."
                """).judge();

    private final Pieces pieces = new Pieces();

    @Test
    void aStampThatSuitsOneDemandOnlyIsLeftToIt() {
        Piece other = pieces.piece(
                "timbre-fiscal",
                null,
                Map.of(
                        FieldName.STAMP_NUMBER, "9999888877776666",
                        FieldName.AMOUNT, "86",
                        FieldName.TITLE_KIND, "passeport",
                        FieldName.ISSUED_ON, "2026-11-02"));
        Judgement judgement = judge(List.of(pieces.stamp("1234567890123456", "25.00"), other));

        assertThat(finding(judgement, "timbre-fiscal").status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(finding(judgement, "timbre-etude").status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(finding(judgement, "timbre-etude").pieces()).containsExactly(other.id());
        assertThat(finding(judgement, "timbre-fiscal").message())
                .contains("de 86 € (scan.pdf, page 1), qui sert pour « Le timbre pour étude »");
    }

    @Test
    void aStampServesOnceAndTheOtherDemandSaysWhere() {
        Judgement judgement = judge(List.of(pieces.stamp("1234567890123456", "25.00")));
        Finding missing = finding(judgement, "timbre-etude");

        assertThat(finding(judgement, "timbre-fiscal").status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(missing.status()).isEqualTo(FindingStatus.MISSING);
        assertThat(missing.message()).contains("de 25 € (scan.pdf, page 1), qui sert pour « Le timbre fiscal »");
    }

    @Test
    void copiesOfOneStampAreOneStamp() {
        Judgement judgement =
                judge(List.of(pieces.stamp("1234567890123456", "25.00"), pieces.stamp("1234567890123456", "25.00")));
        assertThat(finding(judgement, "timbre-etude").status()).isEqualTo(FindingStatus.MISSING);
    }

    @Property
    void noOtherAssignmentIsBetter(@ForAll("statuses") List<List<FindingStatus>> statuses) {
        List<Assignment.Slot> slots = slots(statuses);
        Assignment assignment =
                Assignment.of(slots.stream().map(slot -> List.of(List.of(slot))).toList());
        long cost = 0;
        Set<String> used = new HashSet<>();
        for (Assignment.Slot slot : slots) {
            List<Look> given = assignment.of(slot.demand());
            assertThat(given).hasSizeLessThanOrEqualTo(1);
            given.forEach(look -> assertThat(used.add(look.piece().id())).isTrue());
            cost += given.isEmpty() ? weight(null) : weight(given.get(0).status());
        }
        assertThat(cost).isEqualTo(leastByTrying(statuses, 0, new HashSet<>()));
    }

    @Property
    void theWaysOfOneRequirementDoNotCompete(@ForAll("statuses") List<List<FindingStatus>> statuses) {
        List<Assignment.Slot> slots = slots(statuses);
        Assignment assignment =
                Assignment.of(List.of(slots.stream().map(List::of).toList()));
        for (Assignment.Slot slot : slots) {
            assertThat(assignment.of(slot.demand()))
                    .first()
                    .extracting(Look::status)
                    .isEqualTo(slot.looks().get(0).status());
        }
    }

    @Provide
    Arbitrary<List<List<FindingStatus>>> statuses() {
        return Arbitraries.integers().between(1, 5).flatMap(columns -> Arbitraries.of(STATUSES)
                .list()
                .ofSize(columns)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4));
    }

    /** Each list: how one demand sees each of the papers. */
    private List<Assignment.Slot> slots(List<List<FindingStatus>> statuses) {
        Pieces own = new Pieces();
        List<Piece> papers = IntStream.range(0, statuses.get(0).size())
                .mapToObj(i -> own.stamp(String.format("%016d", i), "25.00"))
                .toList();
        List<Assignment.Slot> slots = new ArrayList<>();
        for (List<FindingStatus> seen : statuses) {
            List<Look> looks = IntStream.range(0, papers.size())
                    .mapToObj(i -> Look.of(papers.get(i), List.of(new Remark(seen.get(i), "vu", List.of(), null))))
                    .sorted(Look.BEST)
                    .toList();
            Demand demand = new Demand(
                    Set.of("timbre-fiscal"),
                    List.of(),
                    List.of(),
                    Demand.WhenMissing.MISSING,
                    Demand.Use.ONCE,
                    1,
                    null);
            slots.add(new Assignment.Slot(demand, "Un timbre", true, looks));
        }
        return slots;
    }

    private static long leastByTrying(List<List<FindingStatus>> statuses, int row, Set<Integer> taken) {
        if (row == statuses.size()) {
            return 0;
        }
        long least = weight(null) + leastByTrying(statuses, row + 1, taken);
        for (int column = 0; column < statuses.get(row).size(); column++) {
            if (taken.add(column)) {
                long cost = weight(statuses.get(row).get(column)) + leastByTrying(statuses, row + 1, taken);
                least = Math.min(least, cost);
                taken.remove(column);
            }
        }
        return least;
    }

    /** Failures first, then doubts, then what is seen at the counter; nothing at all is the worst failure. */
    private static long weight(@Nullable FindingStatus status) {
        if (status == null) {
            return 10_500;
        }
        return switch (status) {
            case SATISFIED -> 0;
            case IN_PERSON -> 1;
            case TO_REVIEW -> 100;
            case EXPIRED -> 10_000;
            default -> 10_002;
        };
    }

    private Judgement judge(List<Piece> stamps) {
        Declaration lost = new Declaration(
                "cni-perte",
                Pieces.DAY.atTime(9, 0),
                null,
                Pieces.LEA,
                null,
                null,
                null,
                Map.of("etat_civil_demat", "oui", "logement", "a_mon_nom"));
        return TWO_STAMPS.judge(lost, stamps, Pieces.DAY);
    }

    private static Finding finding(Judgement judgement, String requirement) {
        return judgement.findings().stream()
                .filter(f -> f.requirement().equals(requirement))
                .findFirst()
                .orElseThrow();
    }
}
