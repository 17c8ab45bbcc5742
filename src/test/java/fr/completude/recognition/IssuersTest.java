package fr.completude.recognition;

import static fr.completude.recognition.Recognised.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

class IssuersTest {

    @Test
    void aComplaintIsMadeAtAnOfficeNotAtTheCorpsItBelongsTo() {
        Piece complaint = only(PageOfText.of(
                        "RÉPUBLIQUE FRANÇAISE",
                        "GENDARMERIE NATIONALE",
                        "Brigade de Mus - compagnie départementale",
                        "P.V. n° 2026/012345",
                        "RÉCÉPISSÉ DE DÉPÔT DE PLAINTE",
                        "Le 14 septembre 2026, devant nous, gendarme à la brigade de Nîmes",
                        "Nom : MARTIN",
                        "Prénom(s) : Léa",
                        "Né(e) le : 04/05/1990 à Mus",
                        "Documents dérobés : passeport")
                .in("plainte.pdf"));

        assertThat(complaint.type()).isEqualTo("declaration-vol");
        assertThat(complaint.value(FieldName.ISSUER)).contains("Brigade de Mus");
    }

    @Test
    void aStampIsOfTheTaxOfficeAndMayBeForAForeigner() {
        Piece stamp = only(PageOfText.of(
                        "TIMBRE ÉLECTRONIQUE",
                        "DGFiP - impots.gouv.fr",
                        "TIMBRE FISCAL",
                        "Titre pour étranger",
                        "MONTANT 25,00 €",
                        "DATE D'ACHAT 14/09/2026",
                        "IDENTIFIANT",
                        "1234 5678 9012 3456")
                .in("timbre.pdf"));

        assertThat(stamp.type()).isEqualTo("timbre-fiscal");
        assertThat(stamp.value(FieldName.ISSUER)).contains("DGFiP");
        assertThat(stamp.value(FieldName.TITLE_KIND)).contains("titre-etranger");
    }

    @Test
    void theMarkBesideANameIsNoPartOfIt() {
        PageOfText receipt = PageOfText.of(
                "",
                "Gestion locative - 5 place de la Halle - 47988 Garonval",
                "Quittance de loyer n° Q-2607-9398",
                "Locataire : Mme Léa MARTIN",
                "Logement : 12 rue des Lilas, 30121 Mus",
                "Période du 01/09/2026 au 30/09/2026",
                "Total quittance | 612,00 €",
                "Fait à Garonval, le 30 septembre 2026");
        Piece piece = only(receipt.tall(0.08, 0.04, List.of("AA", "Cabinet", "Ferrandier"), List.of(0.3, 0.6, 0.9))
                .in("quittance.pdf"));

        assertThat(piece.value(FieldName.ISSUER)).contains("Cabinet Ferrandier");
    }

    @Test
    void tallLettersOnTheRightNameTheIssuerWhereNoneStandOnTheLeft() {
        PageOfText letter = PageOfText.of(
                "Service relations assurés",
                "12 esplanade du Levant - 92998 Courbeval",
                "",
                "| Madame Léa MARTIN",
                "| 12 rue des Lilas",
                "| 30121 Mus",
                "Objet : attestation d'assurance habitation",
                "Nous attestons que Madame Léa MARTIN est assurée pour son logement",
                "12 rue des Lilas, 30121 Mus, au titre du contrat multirisque habitation HAB-123456.",
                "Fait à Courbeval, le 14 septembre 2026");
        Piece piece = only(
                letter.tall(0.75, 0.03, List.of("Assurélia"), List.of(0.95)).in("attestation.pdf"));

        assertThat(piece.value(FieldName.ISSUER)).contains("Assurélia");
    }
}
