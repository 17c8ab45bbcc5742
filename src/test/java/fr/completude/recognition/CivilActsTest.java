package fr.completude.recognition;

import static fr.completude.recognition.Recognised.only;
import static org.assertj.core.api.Assertions.assertThat;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

class CivilActsTest {

    @Test
    void anActIsDatedByItsDeliveryNotByBirthNorMarriage() {
        Piece act = only(Papers.birthExtract().in("acte.pdf"));
        assertThat(act.type()).isEqualTo("acte-naissance");
        assertThat(act.subtype()).isEqualTo("extrait-avec-filiation");
        assertThat(act.value(FieldName.ISSUED_ON)).contains("2026-10-02");
        assertThat(act.value(FieldName.HOLDER_BIRTH_DATE)).contains("1990-05-04");
        assertThat(act.value(FieldName.HOLDER_GIVEN_NAMES)).contains("Léa, Jeanne");
    }

    @Test
    void anExtractWithoutParentsIsWithoutFiliationWhateverTheTown() {
        Piece act = only(PageOfText.of(
                        "Ville de Nîmes",
                        "EXTRAIT D'ACTE DE NAISSANCE",
                        "Nom : MARTIN",
                        "Prénom(s) : Léa",
                        "Date de naissance : 04/05/1990",
                        "Délivré le 02/10/2026",
                        "L'officier de l'état civil")
                .in("acte.pdf"));
        assertThat(act.subtype()).isEqualTo("extrait-sans-filiation");
    }

    private static Piece extractWith(String... lines) {
        PageOfText page = PageOfText.of(
                "Ville de Nîmes",
                "EXTRAIT D'ACTE DE NAISSANCE",
                "Nom : MARTIN",
                "Prénom(s) : Léa",
                "Date de naissance : 04/05/1990",
                "Délivré le 02/10/2026",
                "L'officier de l'état civil");
        for (String line : lines) {
            page.then(line);
        }
        return only(page.in("acte.pdf"));
    }

    @Test
    void anExtractThatSaysWhereToAskForACopyIsNoCopy() {
        assertThat(extractWith("Pour obtenir une copie intégrale, adressez-vous à la mairie.")
                        .subtype())
                .isEqualTo("extrait-sans-filiation");
        assertThat(extractWith("Pour obtenir une", "copie intégrale, écrire à la mairie.")
                        .subtype())
                .isNotEqualTo("copie-integrale");
    }

    @Test
    void aStreetNamedAfterAFatherIsNoParent() {
        Piece act = extractWith("4 rue du Père Marquette");
        assertThat(act.type()).isEqualTo("acte-naissance");
        assertThat(act.subtype()).isNull();
    }

    @Test
    void parentsThatAreNotToldAreNoFiliation() {
        assertThat(extractWith("Nom du père : non communiqué").subtype()).isNull();
        assertThat(extractWith("Nom du père : Non renseigné", "Nom de la mère : NÉANT")
                        .subtype())
                .isNull();
        assertThat(extractWith("Nom du père :", "Nom de la mère :").subtype()).isNull();
        assertThat(extractWith("Nom du père : MARTIN", "Nom de la mère : néant").subtype())
                .isNull();
    }

    @Test
    void theNamesOfBothParentsAreFiliation() {
        assertThat(extractWith("Nom du père : MARTIN", "Nom de la mère : DUPRE").subtype())
                .isEqualTo("extrait-avec-filiation");
        assertThat(extractWith("Fille de Paul MARTIN et de Anne DUPRE").subtype())
                .isEqualTo("extrait-avec-filiation");
    }

    @Test
    void aFullCopySaysSoInItsTitle() {
        Piece act = only(PageOfText.of(
                        "Ville de Nîmes",
                        "COPIE INTÉGRALE D'ACTE DE NAISSANCE N° 1990-512",
                        "Le quatre mai mil neuf cent quatre-vingt-dix est née Léa MARTIN,",
                        "fille de Paul MARTIN et de Anne DUPRE",
                        "Délivré le 02/10/2026",
                        "L'officier de l'état civil")
                .in("acte.pdf"));
        assertThat(act.subtype()).isEqualTo("copie-integrale");
    }

    @Test
    void theBirthOfAParentIsNotThatOfTheChild() {
        Piece act = only(PageOfText.of(
                        "Mairie de Nîmes",
                        "Copie intégrale d'acte de naissance",
                        "Acte n° 214",
                        "Le quatre mai mil neuf cent quatre-vingt-dix à onze heures trente-quatre",
                        "minutes est née rue des Lilas, Léa, Jeanne, de sexe féminin, fille de",
                        "Paul MARTIN, né à Mus le douze mars mil neuf cent cinquante-huit, et",
                        "de Rose PETIT, infirmière.",
                        "Pour copie conforme, délivrée à Nîmes, le 2 octobre 2026",
                        "L'officier de l'état civil")
                .in("acte.pdf"));
        assertThat(act.type()).isEqualTo("acte-naissance");
        assertThat(act.value(FieldName.HOLDER_BIRTH_DATE)).contains("1990-05-04");
    }

    @Test
    void anActOfAnotherStateIsLeftToAPersonWhicheverItIs() {
        assertThat(extractWith("République de Zambelie").type()).isNull();
        assertThat(extractWith("ROYAUME DE ZAMBELIE").type()).isNull();
        assertThat(extractWith("Place de la République").type()).isEqualTo("acte-naissance");
        assertThat(extractWith("Le procureur de la République de Nîmes").type()).isEqualTo("acte-naissance");
        assertThat(extractWith("RÉPUBLIQUE FRANÇAISE").type()).isEqualTo("acte-naissance");
    }

    @Test
    void anActThatNoFrenchAuthorityIssuedIsLeftToAPerson() {
        assertThat(only(PageOfText.of(
                                        "Bureau des registres",
                                        "EXTRAIT D'ACTE DE NAISSANCE",
                                        "Nom : MARTIN",
                                        "Prénom(s) : Léa",
                                        "Date de naissance : 04/05/1990",
                                        "Délivré le 02/10/2026")
                                .in("acte.pdf"))
                        .type())
                .isNull();
    }
}
