package fr.completude.recognition;

import static fr.completude.recognition.Recognised.only;
import static org.assertj.core.api.Assertions.assertThat;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

/** Papers that name two persons, each in a section of her own. */
class PartnersTest {

    @Test
    void eachPartnerIsReadInHisSection() {
        Piece pacs = pacs("Nom de naissance : MARTIN", "Prénoms : Léa");
        assertThat(pacs.value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
        assertThat(pacs.value(FieldName.HOLDER_GIVEN_NAMES)).contains("Léa");
        assertThat(pacs.value(FieldName.SECOND_HOLDER_FAMILY_NAME)).contains("DURAND");
    }

    @Test
    void theNameOfTheSecondNeverStandsInForThatOfTheFirst() {
        Piece pacs = pacs("Prénoms : Léa");
        assertThat(pacs.value(FieldName.HOLDER_FAMILY_NAME)).isEmpty();
        assertThat(pacs.value(FieldName.HOLDER_GIVEN_NAMES)).contains("Léa");
        assertThat(pacs.value(FieldName.SECOND_HOLDER_FAMILY_NAME)).contains("DURAND");
    }

    @Test
    void partnersSideBySideAreReadInTheirColumns() {
        Piece pacs = only(PageOfText.of(
                        "DÉCLARATION CONJOINTE D'UN PACTE CIVIL DE SOLIDARITÉ",
                        "Cerfa n° 15725*03",
                        "Partenaire 1 | Partenaire 2",
                        "Nom de naissance : MARTIN | Nom de naissance : DURAND",
                        "Nous déclarons conclure un pacte civil de solidarité",
                        "Résidence commune : 12 rue des Lilas, 30121 Mus")
                .in("pacs.pdf"));
        assertThat(pacs.value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
    }

    @Test
    void theNameOfTheMotherNeverStandsInForThatOfTheFather() {
        Piece booklet = only(PageOfText.of(
                        "LIVRET DE FAMILLE",
                        "ÉPOUX OU PÈRE",
                        "Prénoms : Paul",
                        "Né le 06/07/1988 à Mus",
                        "ÉPOUSE OU MÈRE",
                        "Nom de naissance : MARTIN",
                        "Prénoms : Léa",
                        "Née le 04/05/1990 à Mus",
                        "Extrait de l'acte de mariage",
                        "L'officier de l'état civil")
                .in("livret.pdf"));
        assertThat(booklet.type()).isEqualTo("livret-famille");
        assertThat(booklet.value(FieldName.HOLDER_FAMILY_NAME)).isEmpty();
        assertThat(booklet.value(FieldName.HOLDER_GIVEN_NAMES)).contains("Paul");
    }

    private static Piece pacs(String... first) {
        PageOfText page = PageOfText.of(
                "DÉCLARATION CONJOINTE D'UN PACTE CIVIL DE SOLIDARITÉ", "Cerfa n° 15725*03", "Partenaire 1");
        for (String line : first) {
            page.then(line);
        }
        return only(page.then("Partenaire 2")
                .then("Nom de naissance : DURAND")
                .then("Prénoms : Paul")
                .then("Nous déclarons conclure un pacte civil de solidarité")
                .then("Résidence commune : 12 rue des Lilas, 30121 Mus")
                .in("pacs.pdf"));
    }
}
