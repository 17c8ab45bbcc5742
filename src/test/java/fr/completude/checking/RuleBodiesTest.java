package fr.completude.checking;

import static fr.completude.checking.TrialRules.CHILD;
import static fr.completude.checking.TrialRules.DAY;
import static fr.completude.checking.TrialRules.MOTHER;
import static fr.completude.checking.TrialRules.declared;
import static fr.completude.checking.TrialRules.facts;
import static fr.completude.checking.TrialRules.finding;
import static fr.completude.checking.TrialRules.old;
import static fr.completude.checking.TrialRules.piece;
import static fr.completude.checking.TrialRules.status;
import static fr.completude.checking.TrialRules.valid;
import static fr.completude.checking.TrialRules.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import fr.completude.dossier.Declaration;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

/** What the matrix can say of what must be so, and of days other than the appointment. */
class RuleBodiesTest {

    @Test
    void whatMustBeSoIsMetRefusedOrAsked() {
        Judge judge = with("""
                  - id: majorite
                    titre: Être majeur
                    ref: X
                    pour: [essai]
                    exige: {age: {au-moins: 18}}
                    manque: "Un mineur ne le peut pas."
                    apporter: "Attendre."
                """);
        assertThat(status(judge, declared("essai", MOTHER), "majorite")).isEqualTo(FindingStatus.SATISFIED);
        assertThat(status(judge, declared("essai", CHILD), "majorite")).isEqualTo(FindingStatus.NON_COMPLIANT);
        assertThat(status(judge, declared("essai", null), "majorite")).isEqualTo(FindingStatus.TO_REVIEW);
    }

    @Test
    void aNameThatStatesTheAgeDecidesWhenTheBirthDateIsUnknown() {
        Judge judge = with("""
                  - id: majorite
                    titre: Être majeur
                    ref: X
                    pour: [essai]
                    exige: {age: {au-moins: 18}}
                    manque: "Un mineur ne le peut pas."
                    apporter: "Attendre."
                """);
        assertThat(status(judge, declared("essai-majeur", null), "majorite")).isEqualTo(FindingStatus.SATISFIED);
        assertThat(status(judge, declared("essai-mineur", null), "majorite")).isEqualTo(FindingStatus.NON_COMPLIANT);
    }

    @Test
    void aContradictionIsForAPersonToSettle() {
        Judge judge = with("""
                  - id: seul-ou-pas
                    titre: Seul ou ensemble
                    ref: X
                    pour: [essai]
                    contradiction: {logement_d_essai: seul, presence: attestation-hebergement}
                    manque: "Déclaré seul, mais une attestation d'hébergement est là."
                    apporter: "Une personne demande."
                """);
        Piece attestation = piece("attestation-hebergement", CHILD, null, Map.of());
        Declaration alone = declared("essai", CHILD, Map.of("logement_d_essai", "seul"));
        assertThat(finding(judge, alone, "seul-ou-pas", attestation).status()).isEqualTo(FindingStatus.TO_REVIEW);
        assertThat(finding(judge, alone, "seul-ou-pas").status()).isEqualTo(FindingStatus.NOT_APPLICABLE);
        assertThat(finding(judge, declared("essai", CHILD), "seul-ou-pas", attestation)
                        .status())
                .isEqualTo(FindingStatus.NOT_APPLICABLE);
    }

    @Test
    void aRuleHoldsForAGroupAndForAProcedureUnderACondition() {
        Judge judge = with("""
                  - id: papier-du-groupe
                    titre: Pour le groupe
                    ref: X
                    pour: [essais]
                    piece: livret-famille
                    manque: "Pas de livret."
                    apporter: "Apportez-le."
                  - id: papier-sous-condition
                    titre: Sous condition
                    ref: X
                    pour: [autre, {essai: {logement_d_essai: ensemble}}]
                    piece: livret-famille
                    manque: "Pas de livret."
                    apporter: "Apportez-le."
                """);
        assertThat(status(judge, declared("autre", MOTHER), "papier-du-groupe")).isEqualTo(FindingStatus.MISSING);
        assertThat(status(judge, declared("autre", MOTHER), "papier-sous-condition"))
                .isEqualTo(FindingStatus.MISSING);
        assertThat(status(judge, facts("ensemble"), "papier-sous-condition")).isEqualTo(FindingStatus.MISSING);
        assertThat(status(judge, facts("seul"), "papier-sous-condition")).isEqualTo(FindingStatus.NOT_APPLICABLE);
        assertThat(status(judge, declared("essai", MOTHER), "papier-sous-condition"))
                .isEqualTo(FindingStatus.TO_REVIEW);
    }

    @Test
    void aPaperMayCountToADeclaredDay() {
        Judge judge = with("""
                  - id: papier
                    titre: Un papier frais
                    ref: X
                    pour: [essai]
                    piece: acte-naissance
                    controles: [{date: emission, moins-de: 3 mois, au: jour_d_essai}]
                    manque: "Pas d'acte."
                    apporter: "Apportez-le."
                """);
        Piece act = piece("acte-naissance", MOTHER, null, Map.of(FieldName.ISSUED_ON, "2026-09-10"));
        assertThat(finding(judge, declared("essai", MOTHER), "papier", act).status())
                .isEqualTo(FindingStatus.SATISFIED);
        Finding later = finding(judge, declared("essai", MOTHER, Map.of("jour_d_essai", "2026-12-10")), "papier", act);
        assertThat(later.status()).isEqualTo(FindingStatus.EXPIRED);
        assertThat(later.message()).contains("10/12/2026");
        assertThat(finding(judge, declared("essai", MOTHER, Map.of("jour_d_essai", "2026-12-09")), "papier", act)
                        .status())
                .isEqualTo(FindingStatus.SATISFIED);
    }

    @Test
    void aPaperMayHaveToBeOldEnough() {
        Judge judge = with("""
                  - id: papier
                    titre: Un papier ancien
                    ref: X
                    pour: [essai]
                    piece: facture-eau
                    controles: [{date: emission, plus-de: 3 mois}]
                    manque: "Pas de facture."
                    apporter: "Apportez-la."
                """);
        assertThat(old(judge, "2026-08-24").status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(old(judge, "2026-08-25").status()).isEqualTo(FindingStatus.NON_COMPLIANT);
        assertThat(old(judge, "2026-08-25").message()).contains("25/11/2026");
        assertThat(old(judge, "2026-08").status()).isEqualTo(FindingStatus.TO_REVIEW);
        assertThat(old(judge, "2026-12-01").status()).isEqualTo(FindingStatus.TO_REVIEW);
    }

    @Test
    void aPaperThatHoldsLaterOnlyIsNotValidYet() {
        Judge judge = with("""
                  - id: papier
                    titre: Un papier valable
                    ref: X
                    pour: [essai]
                    piece: attestation-election-domicile
                    controles: [{en-cours-de-validite: oui}]
                    manque: "Pas d'attestation."
                    apporter: "Apportez-la."
                """);
        assertThat(valid(judge, "2026-11-24").status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(valid(judge, "2026-11-25").status()).isEqualTo(FindingStatus.NON_COMPLIANT);
    }

    @Test
    void aProcedureThatNoLongerExistsNamesItsSuccessor() {
        Finding finding = finding(with(""), declared("abolie", MOTHER), "demarche-remplacee");
        assertThat(finding.status()).isEqualTo(FindingStatus.TO_REVIEW);
        assertThat(finding.blocking()).isTrue();
        assertThat(finding.message()).isEqualTo("Cet essai a pris fin. La démarche à demander est : Essai.");
    }

    @Test
    void aFormTellsTheProcedureItIsMadeFor() {
        Declaration silent = new Declaration(null, DAY.atTime(9, 0), null, MOTHER, null, null, null, Map.of());
        Piece form = piece("rib", MOTHER, null, Map.of());
        assertThat(with("").judge(silent, List.of(form), DAY).procedure()).isEqualTo("essai");
        assertThat(with("").judge(silent, List.of(), DAY).procedure()).isNull();
    }
}
