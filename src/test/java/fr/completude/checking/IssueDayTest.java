package fr.completude.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.completude.dossier.Finding;
import fr.completude.dossier.PaperDay;
import org.junit.jupiter.api.Test;

/** From which day on the paper must be dated that is asked for. */
class IssueDayTest {

    @Test
    void aLimitOfEveryTypeIsTold() {
        assertThat(from("- {date: emission, moins-de: 1 an}")).isPresent();
    }

    @Test
    void aLimitOfOneTypeAloneIsNoDayForAll() {
        assertThat(from("- {date: emission, moins-de: 1 an, pour: [facture-gaz]}"))
                .isEmpty();
    }

    @Test
    void twoLimitsAreNoDay() {
        assertThat(from(
                        "- {date: emission, moins-de: 1 an, pour: [facture-gaz]}",
                        "- {date: emission, moins-de: 3 mois, pour: [facture-eau]}"))
                .isEmpty();
    }

    @Test
    void aLimitOfAllButAFewIsToldWithThese() {
        assertThat(from("- {date: emission, moins-de: 1 an, sauf-pour: facture-eau}"))
                .hasValueSatisfying(day -> assertThat(day.exempt()).containsExactly("facture-eau"));
    }

    @Test
    void aPaperThatMustAlsoBeOldHasNoDayFromWhichItMayBeDated() {
        assertThat(from("- {date: emission, moins-de: 1 an}", "- {date: emission, plus-de: 3 mois}"))
                .isEmpty();
    }

    @Test
    void whatNoRuleRefusesIsNoMust() {
        assertThat(from("- {date: emission, moins-de: 1 an, si-depassee: a-verifier}"))
                .isEmpty();
    }

    private static Optional<PaperDay> from(String... checks) {
        String indented = String.join("\n", checks).indent(6);
        Judge judge = MatrixBuilder.of(TestMatrix.CONFIG)
                .withRequirement("""
                  - id: papier
                    titre: Un papier
                    ref: R-X
                    pour: [cni-premiere]
                    gravite: bloquant
                    en-vigueur: {du: 2020-01-01}
                    source: F1341
                    verifie-le: 2026-11-22
                    piece: [facture-gaz, facture-eau, facture-electricite]
                    controles:
                %s    manque: "Il faut un papier."
                    apporter: "Apportez un papier."
                """.formatted(indented))
                .judge();
        Finding finding = judge
                .judge(Pieces.first(Map.of("etat_civil_demat", "oui", "logement", "a_mon_nom")), List.of(), Pieces.DAY)
                .findings()
                .stream()
                .filter(found -> found.requirement().equals("papier"))
                .findFirst()
                .orElseThrow();
        return judge.issuedFrom(finding, null, Pieces.DAY);
    }
}
