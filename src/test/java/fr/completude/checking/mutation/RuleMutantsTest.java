package fr.completude.checking.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The mutator of rules works: it makes every kind of change, examples notice them, and nothing stays changed. */
class RuleMutantsTest {

    private static final MutableMatrix MATRIX = new MutableMatrix();
    private static final List<RuleMutant> MUTANTS = MATRIX.mutants();
    private static final Hunt HUNT = new Hunt(MATRIX);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "condition",
                "contrôle",
                "réserve",
                "voie",
                "alternative",
                "démarche",
                "gravite",
                "si-absente",
                "decision",
                "depuis"
            })
    void someMutantOfEachKindIsNoticed(String kind) {
        Hunt.silently(() -> assertThat(MUTANTS.stream()
                        .filter(mutant -> mutant.kind().equals(kind))
                        .anyMatch(mutant -> HUNT.of(mutant) == Hunt.Fate.NOTICED))
                .isTrue());
    }

    @ParameterizedTest
    @CsvSource({"age-acte-etat-civil", "age-timbre", "droit-de-timbre-cni", "age-justificatif-domicile"})
    void theNumbersOfTheLawHaveExamplesOnBothSides(String value) {
        List<RuleMutant> numbers =
                MUTANTS.stream().filter(mutant -> mutant.rule().equals(value)).toList();
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(2);
        Hunt.silently(() -> assertThat(numbers.stream().map(HUNT::of)).containsOnly(Hunt.Fate.NOTICED));
    }

    @Test
    void aMutantSaysWhereItStandsAndLeavesTheMatrixAsItWas() {
        RuleMutant mutant = MUTANTS.stream()
                .filter(one -> one.kind().equals("gravite"))
                .findFirst()
                .orElseThrow();
        assertThat(mutant.toString()).startsWith(mutant.file() + ":" + mutant.line());
        String before = MATRIX.judge().matrix().stamp().sha256();

        assertThat(MATRIX.judge(mutant).matrix().stamp().sha256()).isNotEqualTo(before);
        assertThat(MATRIX.judge().matrix().stamp().sha256()).isEqualTo(before);
    }

    @Test
    void whatChangesNothingSurvives() {
        RuleMutant any = MUTANTS.get(0);
        List<String> nothing = new java.util.ArrayList<>(List.of("same"));
        RuleMutant none = new RuleMutant(
                any.file(), 1, "rien", "rien", "", any.procedures(), RuleMutant.Edit.with(nothing, 0, "same"));
        assertThat(HUNT.of(none)).isEqualTo(Hunt.Fate.SURVIVED);
    }
}
