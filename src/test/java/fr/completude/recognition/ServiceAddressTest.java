package fr.completude.recognition;

import static fr.completude.recognition.Recognised.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

/** Where a bill is sent and who pays it prove nothing: the address of the service and the customer count. */
class ServiceAddressTest {

    private static final double BELIEVED = 0.6;

    @Test
    void theBillingAddressIsNotTheServiceAddressWhoseLineItEnds() {
        Piece bill = only(bill(
                        "Point de livraison : 12345678901234 - M. Paul MARTIN - Adresse de facturation :",
                        "9 quai Neuf, 30121 Mus")
                .in("facture.pdf"));

        assertThat(bill.type()).isEqualTo("facture-electricite");
        assertThat(sure(bill, FieldName.ADDRESS)).isEmpty();
    }

    @Test
    void whoHoldsTheAccountThatPaysIsNotTheCustomer() {
        Piece bill = only(bill(
                        "Point de livraison (PDL) : 12345678901234",
                        "Titulaire du compte : M. Paul MARTIN",
                        "IBAN : FR76 3000 6000 0112 3456 7890 189")
                .in("facture.pdf"));

        assertThat(sure(bill, FieldName.HOLDER_FAMILY_NAME)).isEmpty();
    }

    @Test
    void ofABankDetailsSlipTheHolderOfTheAccountIsTheHolder() {
        Piece slip = only(PageOfText.of(
                        "Banque de la Vallée",
                        "RELEVÉ D'IDENTITÉ BANCAIRE",
                        "Titulaire du compte : M. Paul MARTIN",
                        "IBAN : FR76 3000 6000 0112 3456 7890 189",
                        "BIC : BDLVFRPP")
                .in("rib.pdf"));

        assertThat(slip.value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
    }

    @Test
    void aLabelBetweenStreetAndTownTakesNothingFromTheStreet() {
        Piece bill = only(
                bill("Référence 4711 Tour Nord", "Lieu de consommation : 12 rue des Lilas - Code postal : 30121 Mus")
                        .in("facture.pdf"));

        assertThat(bill.value(FieldName.ADDRESS)).contains("12 rue des Lilas, 30121 Mus");
    }

    @Test
    void theHeadOfATableBelowIsNotOfTheAddress() {
        Piece bill = only(PageOfText.of(
                        "Eaux de la Vallée",
                        "Votre facture d'eau du 14/09/2026",
                        "Titulaire du contrat : Madame Léa MARTIN. Adresse du branchement : 5 rue du Vieux",
                        "Lavoir de la Fontaine aux Ormes et des Tilleuls Blancs de Provence, 30121 Mus-les-Bains",
                        "Eau potable Index Abonnement Consommation 41 m3",
                        "Total TTC | 84,20 €")
                .in("facture.pdf"));

        assertThat(bill.type()).isEqualTo("facture-eau");
        assertThat(bill.value(FieldName.ADDRESS))
                .contains(
                        "5 rue du Vieux Lavoir de la Fontaine aux Ormes et des Tilleuls Blancs de Provence, 30121 Mus-les-Bains");
    }

    @Test
    void whoOpensTheLetterOfACompanyIsNotTheCustomer() {
        Piece bill = only(bill(
                        "Titulaire du contrat : SARL Les Ateliers du Canal",
                        "Lieu de consommation : 12 rue des Lilas, 30121 Mus",
                        "SARL LES ATELIERS DU CANAL",
                        "À l'attention de M. Paul MARTIN",
                        "12 RUE DES LILAS",
                        "30121 MUS")
                .in("facture.pdf"));

        assertThat(sure(bill, FieldName.HOLDER_FAMILY_NAME)).isEmpty();
    }

    @Test
    void aLetterToACompanyIsOfNobodyWhoIsNamedBelowIt() {
        Piece bill = only(bill("SARL LES ATELIERS DU CANAL", "M. Paul MARTIN", "12 rue des Lilas", "30121 Mus")
                .in("facture.pdf"));

        assertThat(sure(bill, FieldName.HOLDER_FAMILY_NAME)).isEmpty();
    }

    @Test
    void whoseAttentionIsAskedForIsNotTheCustomer() {
        Piece bill =
                only(bill("LES ATELIERS DU CANAL", "À l'attention de M. Paul MARTIN", "12 rue des Lilas", "30121 Mus")
                        .in("facture.pdf"));

        assertThat(sure(bill, FieldName.HOLDER_FAMILY_NAME)).isEmpty();
    }

    @Test
    void aCompanySpokenOfInTheSentenceOfALabelTakesNothingFromThePersonNamed() {
        Piece insurance = only(PageOfText.of(
                        "Mutuelle des Trois Rivières",
                        "ATTESTATION D'ASSURANCE HABITATION",
                        "Nous certifions que M. Paul MARTIN est assuré",
                        "auprès de notre société par le contrat multirisque habitation.",
                        "Adresse du risque assuré : 12 rue des Lilas, 30121 Mus",
                        "Souscripteur : Paul MARTIN",
                        "Période de validité : du 25/07/2026 au 25/07/2027")
                .in("assurance.pdf"));

        assertThat(insurance.type()).isEqualTo("assurance-habitation");
        assertThat(sure(insurance, FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
    }

    @Test
    void theInsurerAtTheFootOfItsLetterIsNotTheInsured() {
        Piece insurance = only(PageOfText.of(
                        "Service Relations Assurés",
                        "Assurélia",
                        "Tour Beffroi - 1 esplanade du Levant - 92998 Courbeval Cedex",
                        "Monsieur Paul MARTIN",
                        "12 rue des Lilas",
                        "30121 Mus",
                        "Courbeval, le 11 mars 2026",
                        "Objet : attestation d'assurance logement",
                        "Nous vous confirmons que le contrat Assurance habitation dont vous êtes souscripteur",
                        "garantit, en multirisque habitation, l'appartement situé à l'adresse suivante :",
                        "Paul MARTIN",
                        "12 rue des Lilas",
                        "30121 Mus",
                        "Sont couverts les risques locatifs, l'incendie et les dégâts des eaux.",
                        "Service Relations Assurés",
                        "Assurélia IARD - SA au capital de 12 000 000 € - Entreprise régie par le code des assurances")
                .in("assurance.pdf"));

        assertThat(insurance.type()).isEqualTo("assurance-habitation");
        assertThat(sure(insurance, FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
    }

    @Test
    void aPersonAtAnAddressWithAServiceInItIsTheCustomer() {
        Piece bill = only(bill(
                        "Mme Léa MARTIN",
                        "Résidence du Centre",
                        "12 rue des Lilas",
                        "30121 Mus",
                        "Abonnement : 14,10 €",
                        "Prix du kWh hors taxes : 0,1605 €",
                        "Index relevé du compteur")
                .in("facture.pdf"));

        assertThat(bill.value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
    }

    @Test
    void theAmountsOfABillAreNobodysName() {
        for (String announced : List.of(
                "Point de livraison : 12345678901234 - M. Paul MARTIN - Adresse de facturation :",
                "Titulaire du compte : M. Paul MARTIN",
                "Adresse de facturation :")) {
            Piece bill =
                    only(bill("Abonnement | 14,10 €", "Prix du kWh hors taxes", announced, "9 quai Neuf", "30121 Mus")
                            .in("facture.pdf"));

            assertThat(bill.type()).isEqualTo("facture-electricite");
            assertThat(bill.value(FieldName.HOLDER_FAMILY_NAME))
                    .as(announced)
                    .isNotEqualTo(Optional.of("TTC"))
                    .isNotEqualTo(Optional.of("Consommation"));
            assertThat(sure(bill, FieldName.HOLDER_FAMILY_NAME)).as(announced).isEmpty();
            assertThat(sure(bill, FieldName.ADDRESS)).as(announced).isEmpty();
        }
    }

    @Test
    void whereTheBillingAddressStandsBesideItsLabelItIsNotTheServiceAddress() {
        Piece bill = only(bill("Adresse de facturation : | M. Paul MARTIN", "| 9 quai Neuf", "| 30121 Mus")
                .in("facture.pdf"));

        assertThat(sure(bill, FieldName.ADDRESS)).isEmpty();
        assertThat(sure(bill, FieldName.HOLDER_FAMILY_NAME)).isEmpty();
    }

    @Test
    void theTitleOfAPaperIsNobodysName() {
        Piece certificate = only(PageOfText.of(
                        "École élémentaire des Tilleuls",
                        "Le directeur de l'école certifie que l'élève",
                        "CERTIFICAT DE SCOLARITÉ",
                        "MARTIN Léa",
                        "née le 4 mai 2015 est inscrite pour l'année scolaire 2026-2027 en classe de CM2")
                .in("certificat.pdf"));

        assertThat(certificate.value(FieldName.HOLDER_FAMILY_NAME)).isNotEqualTo(Optional.of("CERTIFICAT"));
    }

    @Test
    void theSentenceOfAReceiptIsNotOfTheStreet() {
        for (String line : List.of(
                "de mai 2026 pour le logement situé 12 rue des Lilas, 30121 Mus.",
                "de mai 2026 pour le local du 12 rue du 8 mai 1945, 30121 Mus.")) {
            Piece receipt = only(PageOfText.of(
                            "Cabinet Morel Gestion",
                            "Administrateur de biens, 3 place Haute, 69987 Lyonval",
                            "",
                            "QUITTANCE",
                            "",
                            "Reçu de Madame Léa MARTIN la somme de 640,00 € au titre du loyer et des charges du mois",
                            line,
                            "",
                            "Fait à Lyonval, le 5 juin 2026, le gestionnaire")
                    .in("quittance.pdf"));

            assertThat(receipt.type()).isEqualTo("quittance-loyer");
            assertThat(sure(receipt, FieldName.ADDRESS).orElse(""))
                    .isIn("12 rue des Lilas, 30121 Mus", "12 rue du 8 mai 1945, 30121 Mus");
        }
    }

    private static Optional<String> sure(Piece piece, FieldName name) {
        return piece.field(name).filter(value -> value.confidence() >= BELIEVED).map(FieldValue::value);
    }

    private static PageOfText bill(String... lines) {
        PageOfText bill = PageOfText.of(
                "Lumiane Énergie",
                "Votre facture d'électricité du 14/09/2026",
                "Énergie électrique",
                "Consommation 412 kWh",
                "Total TTC | 84,20 €");
        for (String line : lines) {
            bill.then(line);
        }
        return bill;
    }
}
