package fr.completude.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Declaration;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

/** Demands for several different pieces, and for papers that together cover some months. */
class SeveralPiecesTest {

    private static final Judge JUDGE =
            MatrixBuilder.of(TestMatrix.CONFIG).withRequirement("""
                  - id: deux-factures
                    titre: Deux factures
                    ref: R-X
                    pour: [cni-premiere]
                    gravite: bloquant
                    en-vigueur: {du: 2020-01-01}
                    source: F1341
                    verifie-le: 2026-11-22
                    piece: facture-gaz
                    nombre: 2
                    controles:
                      - {date: emission, moins-de: 1 an}
                    manque: "Il faut deux factures."
                    apporter: "Apportez deux factures."
                  - id: ressources
                    titre: Les ressources de douze mois
                    ref: R-Y
                    pour: [cni-premiere]
                    gravite: bloquant
                    en-vigueur: {du: 2020-01-01}
                    source: F1341
                    verifie-le: 2026-11-22
                    piece: facture-eau
                    couvre-mois: {de: 4, a: 2}
                    controles:
                      - {au-nom-de: demandeur}
                    manque: "Il faut les ressources de chaque mois."
                    apporter: "Apportez les bulletins qui manquent."
                """).judge();

    private final Pieces pieces = new Pieces();

    @Test
    void twoDifferentBillsAreTwo() {
        Finding two = judged("deux-factures", pieces.bill("2026-03-15"), pieces.bill("2026-05-15"));
        assertThat(two.status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(two.pieces()).hasSize(2);
        assertThat(two.validUntil()).isEqualTo("2027-03-14");
    }

    @Test
    void twoScansOfOneBillAreOne() {
        Finding one = judged("deux-factures", pieces.bill("2026-03-15"), pieces.bill("2026-03-15"));
        assertThat(one.status()).isEqualTo(FindingStatus.MISSING);
        assertThat(one.message()).contains("Une seule pièce trouvée, il en faut 2.");
    }

    @Test
    void oneGoodAndOneOldAreNotTwo() {
        Finding two = judged("deux-factures", pieces.bill("2026-03-15"), pieces.bill("2020-05-15"));
        assertThat(two.status()).isEqualTo(FindingStatus.EXPIRED);
    }

    @Test
    void whatMayBeACopyIsForAPersonToSee() {
        Piece undated = pieces.piece("facture-gaz", null, Map.of(FieldName.ISSUER, "Gaz"));
        Finding two = judged("deux-factures", pieces.bill("2026-03-15"), undated);
        assertThat(two.status()).isEqualTo(FindingStatus.TO_REVIEW);
    }

    @Test
    void everyMonthCoveredIsCovered() {
        Finding months = judged("ressources", month("2026-07"), period("2026-08-01", "2026-09-30"));
        assertThat(months.status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(months.validUntil()).isEqualTo("2026-11-30");
    }

    @Test
    void aMonthThatIsMissingIsNamed() {
        Finding months = judged("ressources", month("2026-07"), month("2026-09"));
        assertThat(months.status()).isEqualTo(FindingStatus.MISSING);
        assertThat(months.message()).contains("Mois sans papier : août 2026.");
    }

    @Test
    void theMonthsJustOutsideAreNotWanted() {
        Finding months = judged("ressources", month("2026-06"), month("2026-07"), month("2026-08"), month("2026-10"));
        assertThat(months.message()).contains("Mois sans papier : septembre 2026.");
    }

    @Test
    void aPaperWithoutADateMayCoverWhatIsMissing() {
        Piece undated = pieces.piece("facture-eau", null, Pieces.named(Map.of()));
        Finding months = judged("ressources", month("2026-07"), month("2026-08"), undated);
        assertThat(months.status()).isEqualTo(FindingStatus.TO_REVIEW);
    }

    @Test
    void somebodyElsesPaperCoversNothing() {
        Piece other = pieces.piece(
                "facture-eau",
                null,
                Map.of(
                        FieldName.HOLDER_FAMILY_NAME, "PELISSIER",
                        FieldName.HOLDER_GIVEN_NAMES, "MARC",
                        FieldName.ISSUED_ON, "2026-09-20"));
        Finding months = judged("ressources", month("2026-07"), month("2026-08"), other);
        assertThat(months.status()).isEqualTo(FindingStatus.MISMATCH);
    }

    private Piece month(String month) {
        return pieces.piece("facture-eau", null, Pieces.named(Map.of(FieldName.ISSUED_ON, month + "-20")));
    }

    private Piece period(String start, String end) {
        return pieces.piece(
                "facture-eau",
                null,
                Pieces.named(Map.of(
                        FieldName.ISSUED_ON, "2026-10-05", FieldName.PERIOD_START, start, FieldName.PERIOD_END, end)));
    }

    private Finding judged(String requirement, Piece... brought) {
        Declaration declaration = Pieces.first(Map.of("etat_civil_demat", "oui", "logement", "a_mon_nom"));
        List<Piece> all = new ArrayList<>(List.of(brought));
        return JUDGE.judge(declaration, all, Pieces.DAY).findings().stream()
                .filter(finding -> finding.requirement().equals(requirement))
                .findFirst()
                .orElseThrow();
    }
}
