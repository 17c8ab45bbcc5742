package fr.completude.checking;

import static fr.completude.checking.TrialRules.FATHER;
import static fr.completude.checking.TrialRules.MOTHER;
import static fr.completude.checking.TrialRules.couple;
import static fr.completude.checking.TrialRules.declared;
import static fr.completude.checking.TrialRules.family;
import static fr.completude.checking.TrialRules.finding;
import static fr.completude.checking.TrialRules.parents;
import static fr.completude.checking.TrialRules.piece;
import static fr.completude.checking.TrialRules.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import fr.completude.dossier.Declaration;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

/** What the matrix can say of each person a procedure is about. */
class RulesOfPeopleTest {

    @Test
    void aRuleForEachPersonLooksAtThePapersOfThatPersonAlone() {
        Judge judge = with("""
                  - id: carte
                    titre: Une carte
                    ref: X
                    pour: [essai]
                    pour-chacun: [demandeur, partenaire]
                    quand: {pays_d_essai: FR}
                    piece: cni
                    controles: [{au-nom-de: chacun}]
                    manque: "Pas de carte."
                    apporter: "Apportez-la."
                """);
        Declaration couple = couple(Map.of());
        Piece mother = piece("cni", MOTHER, null, Map.of());
        Piece father = piece("cni", FATHER, null, Map.of());
        assertThat(finding(judge, couple, "carte.demandeur", mother, father).status())
                .isEqualTo(FindingStatus.SATISFIED);
        assertThat(finding(judge, couple, "carte.partenaire", mother, father).status())
                .isEqualTo(FindingStatus.SATISFIED);
        assertThat(finding(judge, couple, "carte.partenaire", mother).status()).isEqualTo(FindingStatus.MISSING);
        assertThat(finding(judge, couple, "carte.partenaire", mother).title()).endsWith("(partenaire)");
        assertThat(finding(judge, couple(Map.of("pays_d_essai_partenaire", "MA")), "carte.partenaire")
                        .status())
                .isEqualTo(FindingStatus.NOT_APPLICABLE);
    }

    @Test
    void aPresumptionOfEachPersonIsSaidForTheProceduresItIsMadeFor() {
        Judge judge = with("""
                  - id: carte
                    titre: Une carte
                    ref: X
                    pour: [essais]
                    pour-chacun: [demandeur, partenaire]
                    quand: {pays_d_essai: FR}
                    piece: cni
                    manque: "Pas de carte."
                    apporter: "Apportez-la."
                """);
        assertThat(finding(judge, couple(Map.of()), "hypotheses").message())
                .contains("le demandeur vient de France", "le partenaire vient de France");
        assertThat(finding(judge, declared("autre", MOTHER), "carte.partenaire").message())
                .contains("De quel pays vient le partenaire ?");
    }

    @Test
    void aSituationIsToldForEachPerson() {
        Judge judge = with("""
                  - id: sans-carte
                    titre: Sans carte
                    ref: X
                    pour: [essai]
                    pour-chacun: [demandeur, partenaire]
                    quand: {a_sa_carte: non}
                    piece: livret-famille
                    manque: "Pas de livret."
                    apporter: "Apportez-le."
                """);
        Piece mother = piece("cni", MOTHER, null, Map.of());
        assertThat(finding(judge, couple(Map.of()), "sans-carte.demandeur", mother)
                        .status())
                .isEqualTo(FindingStatus.NOT_APPLICABLE);
        assertThat(finding(judge, couple(Map.of()), "sans-carte.partenaire", mother)
                        .status())
                .isEqualTo(FindingStatus.MISSING);
    }

    @Test
    void thePaperOfEitherParentWillDo() {
        Judge judge = parents("{au-nom-de: [representant, autre-parent]}");
        Declaration both = family(FATHER);
        assertThat(finding(judge, both, "papier", piece("facture-gaz", MOTHER, null, Map.of()))
                        .status())
                .isEqualTo(FindingStatus.SATISFIED);
        assertThat(finding(judge, both, "papier", piece("facture-gaz", FATHER, null, Map.of()))
                        .status())
                .isEqualTo(FindingStatus.SATISFIED);
        assertThat(finding(judge, both, "papier", piece("facture-gaz", Pieces.LEA, null, Map.of()))
                        .status())
                .isEqualTo(FindingStatus.MISMATCH);
        assertThat(finding(judge, family(null), "papier", piece("facture-gaz", Pieces.LEA, null, Map.of()))
                        .status())
                .as("perhaps the parent nobody named")
                .isEqualTo(FindingStatus.TO_REVIEW);
    }

    @Test
    void thePaperOfTheWrongParentIsRefusedEvenWhenTheOtherIsUnknown() {
        Judge judge = parents("{un-des-noms: autre-parent, pas-de: representant}");
        Piece mothers = piece("facture-gaz", MOTHER, null, Map.of());
        Piece ofBoth = piece("facture-gaz", MOTHER, FATHER, Map.of());
        assertThat(finding(judge, family(null), "papier", mothers).status()).isEqualTo(FindingStatus.MISMATCH);
        assertThat(finding(judge, family(null), "papier", ofBoth).status()).isEqualTo(FindingStatus.TO_REVIEW);
        assertThat(finding(judge, family(FATHER), "papier", ofBoth).status()).isEqualTo(FindingStatus.SATISFIED);
    }

    @Test
    void theOtherParentIsReadOnThePaperThatNamesBoth() {
        Judge judge = parents("{un-des-noms: autre-parent}");
        Piece agreement = piece("convention-parentale", MOTHER, FATHER, Map.of());
        Piece fathers = piece("facture-gaz", FATHER, null, Map.of());
        assertThat(finding(judge, family(null), "papier", agreement, fathers).status())
                .isEqualTo(FindingStatus.SATISFIED);
        assertThat(finding(judge, family(null), "papier", fathers).status()).isEqualTo(FindingStatus.TO_REVIEW);
    }
}
