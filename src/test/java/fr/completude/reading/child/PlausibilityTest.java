package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class PlausibilityTest {

    private static final String LETTER = """
            Madame, nous avons bien reçu votre demande du 12 octobre 2026 et nous vous en remercions. Vous trouverez
            ci-joint la facture n° 4512 pour la période du mois de juin au mois de septembre. Le montant de 84,12 €
            est à payer avant le 30 novembre. Nous restons à votre disposition pour toute question sur ce document
            et vous prions de croire, Madame, à l'expression de nos sentiments les meilleurs.
            """;

    @Test
    void aFrenchLetterIsAText() {
        assertThat(Plausibility.isText(words(LETTER))).isTrue();
    }

    @Test
    void aFormOfDottedLinesIsAText() {
        assertThat(Plausibility.isText(words("Nom : ................ Prénom : ______________ Né(e) le ..../..../....")))
                .isTrue();
    }

    /** A font whose letters stand for others gives text as long and as tidy as the true one. */
    @Test
    void aShiftedAlphabetIsNone() {
        String shifted = LETTER.chars()
                .map(c -> c >= 'a' && c <= 'z' ? 'a' + (c - 'a' + 3) % 26 : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(Plausibility.isText(words(shifted))).isFalse();
    }

    @Test
    void signsWithoutMeaningAreNone() {
        assertThat(Plausibility.isText(words("�� �� a� ~¤ bcdfghkl xx��z"))).isFalse();
    }

    @Test
    void nothingIsNoText() {
        assertThat(Plausibility.isText(List.of())).isFalse();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
