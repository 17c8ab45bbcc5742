package fr.completude.recognition.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "MARTIN, MARTIN, true",
        "Maëlys-Gaëlle, MAELYS GAELLE, true",
        "MARTIN, MARTINK, true",
        "MARTIN, MARTINEZ, false",
        "MARTINEZ, MARTIN, false",
        "'Julien, Paul, Henri', 'JULIEN, PAUL', true",
        "Juliette, JULIE, false",
        "'THÉO, JEAN-BAPTISTE', 'THEO, JEAN, BAP', true",
        "'ANNE-SOPHIE, PAULINE', 'ANNE SOPHIE, P', true",
        "'Marie, Annelise', 'MARIE, ANNE', false",
        "DE LA ROCHEFOUCAULD D'ESTISSAC, DE LA ROCHEFOUCAULD D ES, true",
    })
    void aPrintedNameIsHeldAgainstTheZone(String printed, String zone, boolean same) {
        assertThat(Comparison.sameName(printed, zone)).isEqualTo(same);
    }
}
