package fr.completude.recognition;

import static fr.completude.recognition.Recognised.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;

import fr.completude.dossier.FieldName;
import org.junit.jupiter.api.Test;

class SpelledNamesTest {

    @Test
    void aDiaeresisThatAnEngineOverlookedIsGivenBackWhereFrenchAlwaysWritesIt() {
        assertThat(givenNames("Loic,", "Samuel")).isEqualTo("Loïc, Samuel");
    }

    @Test
    void capitalsArePrintedWithoutAccentsAndStayAsRead() {
        assertThat(givenNames("ANAIS,", "LOIC")).isEqualTo("ANAIS, LOIC");
    }

    @Test
    void aNameThatIsAlsoWrittenWithoutAccentsStaysAsRead() {
        assertThat(givenNames("Remi,", "Ines")).isEqualTo("Remi, Ines");
        assertThat(givenNames("Jeremy,", "Cedric")).isEqualTo("Jeremy, Cedric");
        assertThat(givenNames("Gael,", "Stephanie")).isEqualTo("Gael, Stephanie");
    }

    @Test
    void aFileThatHoldsTheNameAsTextIsBelieved() {
        PageOfText extract = extract().at(0.1, 0.2, "Prénom(s) : Loic");
        assertThat(only(extract.in("acte.pdf")).value(FieldName.HOLDER_GIVEN_NAMES))
                .contains("Loic");
    }

    private static String givenNames(String... names) {
        List<String> words = new java.util.ArrayList<>(List.of("Prénom(s)", ":"));
        words.addAll(List.of(names));
        PageOfText extract = extract().tall(0.1, 0.2, words, Collections.nCopies(words.size(), 0.9));
        return only(extract.in("acte.pdf")).value(FieldName.HOLDER_GIVEN_NAMES).orElseThrow();
    }

    private static PageOfText extract() {
        PageOfText page = new PageOfText();
        page.at(0.1, 0.05, "Ville de Nîmes")
                .at(0.1, 0.1, "EXTRAIT D'ACTE DE NAISSANCE")
                .at(0.1, 0.16, "Nom : MARTIN")
                .at(0.1, 0.24, "Date de naissance : 04/05/1990")
                .at(0.1, 0.28, "Délivré le 02/10/2026")
                .at(0.1, 0.32, "L'officier de l'état civil");
        return page;
    }
}
