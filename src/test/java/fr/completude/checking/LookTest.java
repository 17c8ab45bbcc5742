package fr.completude.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.completude.checking.checks.Remark;
import fr.completude.dossier.Evidence;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the remarks on one piece add up to, and which of two pieces is shown. */
class LookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final Piece piece = new Pieces().piece("cni", null, Map.of(FieldName.EXPIRES_ON, "2030-01-01"));

    @Test
    void theWorstRemarkDecides() {
        assertThat(status(FindingStatus.SATISFIED, FindingStatus.IN_PERSON)).isEqualTo(FindingStatus.IN_PERSON);
        assertThat(status(FindingStatus.IN_PERSON, FindingStatus.TO_REVIEW)).isEqualTo(FindingStatus.TO_REVIEW);
        assertThat(status(FindingStatus.TO_REVIEW, FindingStatus.EXPIRED)).isEqualTo(FindingStatus.EXPIRED);
        assertThat(status(FindingStatus.EXPIRED, FindingStatus.MISMATCH)).isEqualTo(FindingStatus.MISMATCH);
        assertThat(status(FindingStatus.MISMATCH, FindingStatus.NON_COMPLIANT)).isEqualTo(FindingStatus.NON_COMPLIANT);
        assertThat(status()).isEqualTo(FindingStatus.SATISFIED);
    }

    @Test
    void whatIsWrongIsSaidAloneAndOtherwiseAllThatIsRight() {
        assertThat(look(remark(FindingStatus.SATISFIED, "bien", null), remark(FindingStatus.EXPIRED, "vieux", null))
                        .says())
                .isEqualTo("vieux");
        assertThat(look(remark(FindingStatus.SATISFIED, "bien", null), remark(FindingStatus.TO_REVIEW, "flou", null))
                        .says())
                .isEqualTo("flou");
        assertThat(look(
                                remark(FindingStatus.SATISFIED, "bien", null),
                                remark(FindingStatus.SATISFIED, "", null),
                                remark(FindingStatus.SATISFIED, "encore", null))
                        .says())
                .isEqualTo("bien ; encore");
    }

    @Test
    void itHoldsUntilTheFirstOfItsEnds() {
        assertThat(look(
                                remark(FindingStatus.SATISFIED, "", DAY.plusDays(3)),
                                remark(FindingStatus.SATISFIED, "", DAY),
                                remark(FindingStatus.SATISFIED, "", null))
                        .until())
                .isEqualTo(DAY);
        assertThat(look(remark(FindingStatus.SATISFIED, "", null)).until()).isNull();
    }

    @Test
    void itRestsOnTheFieldsThatWereReadOrOnThePiece() {
        Remark read = new Remark(FindingStatus.SATISFIED, "", List.of(FieldName.EXPIRES_ON, FieldName.ISSUED_ON), null);
        assertThat(look(read, read).evidence()).containsExactly(new Evidence(piece.id(), FieldName.EXPIRES_ON));
        assertThat(look(remark(FindingStatus.SATISFIED, "", null)).evidence())
                .containsExactly(new Evidence(piece.id(), null));
    }

    @Test
    void theBestPieceIsShown() {
        Look good = look(remark(FindingStatus.SATISFIED, "", DAY));
        Look longer = look(remark(FindingStatus.SATISFIED, "", DAY.plusDays(1)));
        Look endless = look(remark(FindingStatus.SATISFIED, "", null));
        Look old = look(remark(FindingStatus.EXPIRED, "", null));
        Look oldAndWrong = look(remark(FindingStatus.EXPIRED, "", null), remark(FindingStatus.EXPIRED, "", null));

        assertThat(Stream.of(oldAndWrong, old, good, longer, endless).sorted(Look.BEST))
                .containsExactly(endless, longer, good, old, oldAndWrong);
    }

    private FindingStatus status(FindingStatus... statuses) {
        return look(Stream.of(statuses).map(status -> remark(status, "", null)).toArray(Remark[]::new))
                .status();
    }

    private Look look(Remark... remarks) {
        return Look.of(piece, List.of(remarks));
    }

    private static Remark remark(FindingStatus status, String says, @Nullable LocalDate until) {
        return new Remark(status, says, List.of(), until);
    }
}
