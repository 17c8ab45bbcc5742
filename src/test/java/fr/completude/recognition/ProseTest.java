package fr.completude.recognition;

import static fr.completude.recognition.Recognised.only;
import static org.assertj.core.api.Assertions.assertThat;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

/** Papers that say everything in sentences: who is meant is told by the words around a name. */
class ProseTest {

    @Test
    void ofAnActInOneSentenceTheChildIsTheHolderAndNoParent() {
        Piece act = only(PageOfText.of(
                        "Mairie de Mus",
                        "EXTRAIT D'ACTE DE NAISSANCE SANS FILIATION",
                        "Il résulte du registre des actes de naissance de la commune que Léa, Rose",
                        "MARTIN, de sexe féminin, est née à Mus le 3 mars 1986, de Paul MARTIN et de",
                        "Anne FABRE.",
                        "Délivré le 12 octobre 2026 à Mus, l'officier de l'état civil")
                .in("acte.pdf"));

        assertThat(act.type()).isEqualTo("acte-naissance");
        assertThat(act.value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
        assertThat(act.value(FieldName.HOLDER_GIVEN_NAMES)).contains("Léa, Rose");
        assertThat(act.value(FieldName.HOLDER_BIRTH_DATE)).contains("1986-03-03");
        assertThat(act.value(FieldName.HOLDER_BIRTH_PLACE)).contains("Mus");
        assertThat(act.value(FieldName.ISSUED_ON)).contains("2026-10-12");
    }

    @Test
    void ofAnActThatNamesTheChildAtItsHeadOnlyTheParentIsNotTaken() {
        Piece act = only(PageOfText.of(
                        "VILLE DE MUS",
                        "COPIE INTÉGRALE DE L'ACTE DE NAISSANCE N° 888",
                        "MARTIN, Léa, Rose",
                        "Le 3 mars 1986, à dix heures, est née, 12 avenue de l'Hôpital : Léa, Rose, du",
                        "sexe féminin, de Paul MARTIN, né à Garonval, et de Anne FABRE, son épouse.",
                        "POUR COPIE CONFORME, Mus, le 14/02/2026")
                .in("acte.pdf"));

        assertThat(act.value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
        assertThat(act.value(FieldName.HOLDER_GIVEN_NAMES)).contains("Léa, Rose");
    }

    @Test
    void theParentAuthorisesAndTheChildIsTheHolder() {
        Piece letter = only(PageOfText.of(
                        "Autorisation parentale",
                        "Je soussignée Anne FABRE, demeurant 40 rue de l'Abreuvoir, 30121 Mus, parent de",
                        "l'enfant Léa MARTIN, née le 5 mai 2015 à Mus, autorise l'établissement d'une carte",
                        "nationale d'identité au nom de mon enfant à la demande de son autre parent.",
                        "Fait à Mus le 03/03/2026")
                .in("accord.pdf"));

        assertThat(letter.type()).isEqualTo("autorisation-autre-parent");
        assertThat(letter.value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
        assertThat(letter.value(FieldName.HOLDER_BIRTH_DATE)).contains("2015-05-05");
        assertThat(letter.value(FieldName.SECOND_HOLDER_FAMILY_NAME)).contains("FABRE");
    }

    @Test
    void whoComplainsForAChildIsNotGivenTheBirthDateOfTheChild() {
        Piece complaint = only(PageOfText.of(
                        "POLICE NATIONALE - Commissariat de Mus",
                        "RÉCÉPISSÉ DE DÉCLARATION DE VOL DE DOCUMENTS D'IDENTITÉ",
                        "se présente la personne dénommée ci-après, victime, qui dépose plainte",
                        "Nom : MARTIN",
                        "Prénom(s) : Paul",
                        "Né(e) le : 18/02/1975 à Mus",
                        "agissant pour l'enfant Léa MARTIN, née le 09/06/2010",
                        "Documents dérobés : Carte nationale d'identité")
                .in("plainte.pdf"));

        assertThat(complaint.value(FieldName.HOLDER_GIVEN_NAMES)).contains("Paul");
        assertThat(complaint.value(FieldName.HOLDER_BIRTH_DATE)).contains("1975-02-18");
    }

    @Test
    void theLinesOfAFormTellWhenEachOfTwoPersonsWasBorn() {
        Piece lodging = only(PageOfText.of(
                        "ATTESTATION D'HÉBERGEMENT",
                        "(à remplir par la personne qui héberge)",
                        "Je soussigné(e), nom et prénom : FABRE Anne",
                        "né(e) le 15/12/1977 à Mus",
                        "domicilié(e) : 37 place du Marché, 30121 Mus",
                        "certifie héberger de manière stable à mon domicile :",
                        "nom et prénom : MARTIN Léa",
                        "né(e) le 07/03/2001 à Garonval",
                        "Date : 25/05/2026")
                .in("hebergement.pdf"));

        assertThat(lodging.value(FieldName.HOLDER_BIRTH_DATE)).contains("2001-03-07");
        assertThat(lodging.value(FieldName.HOLDER_BIRTH_PLACE)).contains("Garonval");
        assertThat(lodging.value(FieldName.SECOND_HOLDER_BIRTH_DATE)).contains("1977-12-15");
    }

    @Test
    void anAddressGoesOnWhereASentenceBreaksItsLine() {
        Piece contract = only(PageOfText.of(
                        "Lumiane Énergie",
                        "ATTESTATION DE CONTRAT",
                        "Lumiane Énergie atteste que Madame Léa MARTIN est titulaire, à ce jour, du contrat",
                        "d'électricité n° CL74630350 pour son logement, à l'adresse suivante : 77 place du",
                        "Marché aux Grains, 34986 Pontarcy-le-Vieux contre paiement de ses factures.",
                        "Mus, le 8 février 2026")
                .in("attestation.pdf"));

        assertThat(contract.value(FieldName.ADDRESS))
                .contains("77 place du Marché aux Grains, 34986 Pontarcy-le-Vieux");
    }

    @Test
    void aPaperIsDatedBesideItsNameOrUnderIt() {
        assertThat(only(bill("Facture d'électricité F2026-0314159 datée du 14/09/2026")
                                .in("facture.pdf"))
                        .value(FieldName.ISSUED_ON))
                .contains("2026-09-14");
        assertThat(only(bill("Facture d'électricité bimestrielle", "du 14/09/2026")
                                .in("facture.pdf"))
                        .value(FieldName.ISSUED_ON))
                .contains("2026-09-14");
    }

    @Test
    void theNumberOfAClientIsNoNameNorIsTheHeadOfATable() {
        Piece bill = only(PageOfText.of(
                        "Lumiane Énergie",
                        "Votre facture d'électricité du 14/09/2026",
                        "Point de livraison (PDL) : 12345678901234",
                        "Abonné n° : 5016/38",
                        "Énergie consommée | Montant H.T.",
                        "Total TTC | 84,20 €",
                        "M. MARTIN Paul",
                        "12 rue des Lilas",
                        "30121 Mus")
                .in("facture.pdf"));

        assertThat(bill.value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
    }

    @Test
    void theOnlyPeriodOfAnInsuranceIsThatOfItsCover() {
        Piece insurance = only(PageOfText.of(
                        "Prévoyance du Nord",
                        "Attestation d'assurance habitation",
                        "Nous attestons que le contrat habitation n° 35887561 souscrit par Madame Léa MARTIN",
                        "couvre l'appartement situé 41 cours Rémusat, 30121 Mus contre l'incendie, le vol et",
                        "les dégâts des eaux, du 01/03/2026 au 28/02/2027.",
                        "Mus, le 8 mars 2026")
                .in("assurance.pdf"));

        assertThat(insurance.value(FieldName.VALID_FROM)).contains("2026-03-01");
        assertThat(insurance.value(FieldName.EXPIRES_ON)).contains("2027-02-28");
        assertThat(insurance.value(FieldName.ADDRESS)).contains("41 cours Rémusat, 30121 Mus");
    }

    @Test
    void anAddressHoldsNoLabelOfItsLine() {
        assertThat(only(bill("Facture d'électricité du 14/09/2026", "Adresse de facturation : 9 quai Neuf, 30121 Mus")
                                .in("facture.pdf"))
                        .value(FieldName.ADDRESS))
                .contains("12 rue des Lilas, 30121 Mus");
    }

    private static PageOfText bill(String... dated) {
        PageOfText bill = PageOfText.of("Lumiane Énergie", "Énergie électrique");
        for (String line : dated) {
            bill.then(line);
        }
        return bill.then("Titulaire du contrat : Mme Léa MARTIN")
                .then("Point de livraison (PDL) : 12345678901234")
                .then("Lieu de consommation : 12 rue des Lilas, 30121 Mus")
                .then("Consommation 412 kWh")
                .then("Total TTC | 84,20 €");
    }
}
