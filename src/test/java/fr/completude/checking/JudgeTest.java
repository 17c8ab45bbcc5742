package fr.completude.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Birth;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Judgement;
import fr.completude.dossier.Person;
import fr.completude.dossier.Piece;
import fr.completude.dossier.Verdict;
import fr.completude.dossier.Vocabulary;
import org.junit.jupiter.api.Test;

/** What a judgement says beyond its statuses. */
class JudgeTest {

    private static final Judge JUDGE = TestMatrix.judge();
    private static final Map<String, String> FACTS = Map.of("etat_civil_demat", "oui", "logement", "a_mon_nom");

    private final Pieces pieces = new Pieces();

    @Test
    void aSatisfiedFindingSaysUntilWhenItHolds() {
        Finding home = finding(judge(pieces.bill("2025-12-24")), "justificatif-domicile");

        assertThat(home.status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(home.validUntil()).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(home.message()).startsWith("Facture de gaz (scan.pdf, page 1) : ");
        assertThat(home.remedy()).isNull();
    }

    @Test
    void aBillGoodTodayAndTooOldOnTheDaySaysBoth() {
        Judgement judgement = JUDGE.judge(
                Pieces.first(FACTS),
                List.of(pieces.preApplication(), pieces.photo(), pieces.bill("2025-11-24")),
                LocalDate.of(2026, 11, 20));
        Finding home = finding(judgement, "justificatif-domicile");

        assertThat(home.status()).isEqualTo(FindingStatus.EXPIRED);
        assertThat(home.message()).contains("encore acceptée aujourd'hui et jusqu'au 23/11/2026");
        assertThat(home.remedy()).contains("moins d'un an le jour du rendez-vous");
    }

    @Test
    void everyFindingNamesItsRuleWithLineSourceAndCheckDay() {
        assertThat(judge(pieces.bill("2026-03-15")).findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule().file()).startsWith("matrix/");
            assertThat(finding.rule().line()).isPositive();
            assertThat(finding.rule().source().title()).isNotBlank();
            assertThat(finding.rule().source().asOf()).isNotNull();
            assertThat(finding.ref()).isNotBlank();
            assertThat(finding.message()).isNotBlank().doesNotContain("{");
        });
    }

    @Test
    void whatFailsAlwaysSaysWhatToBring() {
        Judgement judgement = JUDGE.judge(Pieces.first(FACTS), List.of(), Pieces.DAY);
        assertThat(judgement.findings())
                .filteredOn(f -> f.status().fails())
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.remedy()).isNotBlank());
        assertThat(Verdict.of(judgement.findings())).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void theSameDossierIsJudgedTheSameTwice() {
        List<Piece> all = List.of(pieces.preApplication(), pieces.photo(), pieces.bill("2026-03-15"));
        assertThat(JUDGE.judge(Pieces.first(FACTS), all, Pieces.DAY))
                .isEqualTo(JUDGE.judge(Pieces.first(FACTS), all, Pieces.DAY));
    }

    @Test
    void theOrderOfThePiecesDoesNotChangeTheVerdict() {
        List<Piece> all = new ArrayList<>(
                List.of(pieces.bill("2020-01-01"), pieces.photo(), pieces.bill("2026-03-15"), pieces.preApplication()));
        Verdict verdict =
                Verdict.of(JUDGE.judge(Pieces.first(FACTS), all, Pieces.DAY).findings());
        Collections.reverse(all);
        assertThat(Verdict.of(JUDGE.judge(Pieces.first(FACTS), all, Pieces.DAY).findings()))
                .isEqualTo(verdict)
                .isEqualTo(Verdict.COMPLETE);
    }

    @Test
    void anUnknownFactThatDecidesIsAskedFor() {
        Judgement judgement = JUDGE.judge(
                Pieces.first(Map.of("logement", "a_mon_nom")),
                List.of(pieces.preApplication(), pieces.photo(), pieces.bill("2026-03-15")),
                Pieces.DAY);
        Finding act = finding(judgement, "acte-naissance");

        assertThat(act.status()).isEqualTo(FindingStatus.TO_REVIEW);
        assertThat(act.message()).contains("L'état civil de la commune de naissance est-il dématérialisé");
        assertThat(act.remedy()).contains("Demandez à la mairie de naissance");
    }

    @Test
    void presumptionsAreSaid() {
        Finding presumed = finding(judge(pieces.bill("2026-03-15")), "hypotheses");
        assertThat(presumed.blocking()).isFalse();
        assertThat(presumed.message()).contains("pas de mesure de protection").doesNotContain("{");
    }

    @Test
    void aTutorsPaperKeepsProtectionFromBeingPresumed() {
        List<Piece> all = List.of(
                pieces.preApplication(),
                pieces.photo(),
                pieces.bill("2026-03-15"),
                pieces.piece("attestation-tuteur", null, Map.of(FieldName.ISSUED_ON, "2026-11-01")));
        Judgement judgement = JUDGE.judge(Pieces.first(FACTS), all, Pieces.DAY);

        assertThat(finding(judgement, "tutelle").status()).isEqualTo(FindingStatus.TO_REVIEW);
        assertThat(Verdict.of(judgement.findings())).isEqualTo(Verdict.TO_REVIEW);
    }

    @Test
    void aRuleThatBreaksIsOneFindingAndHidesNoOther() {
        Declaration declaration = new Declaration(
                "cni-premiere",
                Pieces.DAY.atTime(10, 0),
                null,
                Pieces.LEA,
                null,
                null,
                null,
                Map.of("logement", "a_mon_nom", "etat_civil_demat", "oui", "effectif", "beaucoup"));
        Judge judge = MatrixBuilder.of(TestMatrix.CONFIG)
                .withFact("effectif", "nombre")
                .withRequirement("""
                  - id: regle-fragile
                    titre: Une règle fragile
                    ref: R-X
                    pour: [cni-premiere]
                    quand: {effectif: {au-moins: 3}}
                    gravite: bloquant
                    en-vigueur: {du: 2020-01-01}
                    source: F1341
                    verifie-le: 2026-11-22
                    rappel: "Sans effet."
                """)
                .judge();
        Judgement judgement = judge.judge(
                declaration, List.of(pieces.preApplication(), pieces.photo(), pieces.bill("2026-03-15")), Pieces.DAY);

        assertThat(finding(judgement, "regle-fragile").status()).isEqualTo(FindingStatus.TO_REVIEW);
        assertThat(finding(judgement, "regle-fragile").blocking()).isTrue();
        assertThat(finding(judgement, "justificatif-domicile").status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(judgement.findings())
                .filteredOn(f -> f.requirement().equals("photo"))
                .hasSize(1);
    }

    @Test
    void aDayBeforeAnyRuleIsNeverComplete() {
        Declaration old = new Declaration(
                "cni-premiere", LocalDate.of(1999, 12, 1).atTime(10, 0), null, grandmother(), null, null, null, FACTS);
        assertThat(Verdict.of(JUDGE.judge(old, List.of(), Pieces.DAY).findings()))
                .isEqualTo(Verdict.TO_REVIEW);
    }

    @Test
    void aStampAndItsCopyAreOneStamp() {
        Declaration lost =
                new Declaration("cni-perte", Pieces.DAY.atTime(9, 0), null, Pieces.LEA, null, null, null, FACTS);
        Piece one = pieces.stamp("1234567890123456", "25.00");
        Piece copy = pieces.stamp("1234567890123456", "25.00");
        Judge judge = MatrixBuilder.of(TestMatrix.CONFIG).withRequirement("""
                  - id: second-timbre
                    titre: Un second timbre
                    ref: R-TIMBRE.2
                    pour: [cni-perte]
                    gravite: bloquant
                    en-vigueur: {du: 2020-01-01}
                    source: F1344
                    verifie-le: 2026-11-22
                    piece: timbre-fiscal
                    usage: unique
                    controles:
                      - {montant: droit-de-timbre-cni}
                    manque: "Pas de second timbre."
                    apporter: "Apportez un second timbre."
                """).judge();

        Judgement twice = judge.judge(lost, List.of(one, copy), Pieces.DAY);
        assertThat(finding(twice, "timbre-fiscal").status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(finding(twice, "second-timbre").status()).isEqualTo(FindingStatus.MISSING);

        Judgement two = judge.judge(lost, List.of(one, copy, pieces.stamp("6543210987654321", "25.00")), Pieces.DAY);
        assertThat(finding(two, "second-timbre").status()).isEqualTo(FindingStatus.SATISFIED);
    }

    @Test
    void aCommuneMayBeStricter() {
        Declaration there =
                new Declaration("cni-premiere", Pieces.DAY.atTime(9, 0), "severe", Pieces.LEA, null, null, null, FACTS);
        Judge judge =
                MatrixBuilder.of(TestMatrix.CONFIG).withProfile("severe", """
                nom: Mairie de Sévère
                adresse: 1 rue Droite, 30998 Sévère
                horaires: ["lundi : 9 h à 12 h"]
                bord-inclus: oui
                limites: {age-justificatif-domicile: 3 mois}
                exigences:
                  demande: {si-absente: manquant}
                  photo: {gravite: verif}
                """).judge();
        Judgement strict = judge.judge(there, List.of(pieces.bill("2026-08-23")), Pieces.DAY);
        Judgement edge = judge.judge(there, List.of(pieces.bill("2026-08-24")), Pieces.DAY);

        assertThat(finding(strict, "justificatif-domicile").status()).isEqualTo(FindingStatus.EXPIRED);
        assertThat(finding(edge, "justificatif-domicile").status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(finding(strict, "demande").status()).isEqualTo(FindingStatus.MISSING);
        assertThat(finding(strict, "photo").blocking()).isFalse();
    }

    @Test
    void namesThatStateAnAgeStayAsDeclaredAndOthersAreAliases() {
        Vocabulary words = JUDGE.vocabulary();
        assertThat(words.procedures()).contains("cni-premiere", "cni-premiere-mineur", "pacs", "c2s");
        assertThat(words.aliases()).containsEntry("pacs-mairie", "pacs").containsEntry("cmu-c", "c2s");
        assertThat(words.facts()).containsKeys("logement", "parents", "territoire", "protection", "regime", "sejour");
    }

    @Test
    void idsHaveFrenchNames() {
        assertThat(JUDGE.label("facture-gaz")).isEqualTo("facture de gaz");
        assertThat(JUDGE.label("cni-vol")).isEqualTo("Carte d'identité volée");
        assertThat(JUDGE.label("copie-integrale")).isEqualTo("copie intégrale");
        assertThat(JUDGE.label("autre-chose")).isEqualTo("autre-chose");
    }

    private Judgement judge(Piece home) {
        return JUDGE.judge(Pieces.first(FACTS), List.of(pieces.preApplication(), pieces.photo(), home), Pieces.DAY);
    }

    private static Person grandmother() {
        return new Person(
                "MARTIN", null, List.of("Rose"), new Birth(LocalDate.of(1940, 1, 1), null, null, "FR"), null, "FR");
    }

    private static Finding finding(Judgement judgement, String requirement) {
        return judgement.findings().stream()
                .filter(f -> f.requirement().equals(requirement))
                .findFirst()
                .orElseThrow();
    }
}
