package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Box;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers that say the words of a piece and are none. */
class LookAlikesTest {

    private static final Recogniser RECOGNISER = Recogniser.load(Path.of("config"));

    private static Piece only(PageOfText page) {
        List<Piece> pieces = RECOGNISER.recognise(List.of(page.in("p.pdf")));
        assertThat(pieces).hasSize(1);
        return pieces.get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Votre facture demeure impayée à ce jour.",
                "Sauf erreur, cette facture n'est pas réglée.",
                "Ce document ne constitue pas une facture.",
                "Simulation de votre prochaine facture"
            })
    void aBillThatSaysItIsNoneIsLeftToAPerson(String words) {
        Piece piece = only(Papers.electricityBill().then(words));
        assertThat(piece.type()).isNull();
        assertThat(piece.reason()).contains("facture d'électricité", "il y est écrit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rue du Pont 14 boîte 3, 5000 Namur",
                "TVA BE 0403.123.456",
                "Montréal (Québec) H2X 3J6",
                "Net à payer : 214,60 DH",
                "Montant à payer : 140,75 $"
            })
    void aBillOfAnotherCountryIsNoFrenchBill(String line) {
        Piece bill = only(Papers.electricityBill().then(line));

        assertThat(bill.type()).isNull();
    }

    @Test
    void aBillThatNamesNoTownOfFranceIsLeftToAPerson() {
        Piece bill = only(PageOfText.of(
                "Électricité du Cap",
                "Votre facture d'électricité",
                "Facture n° 20260314 du 14/09/2026",
                "Point de livraison : 12345678901234",
                "Abonnement et consommation | 312 kWh",
                "Net à payer | 41 250 F"));

        assertThat(bill.type()).isNull();
        assertThat(bill.reason()).contains("code postal de France");
    }

    @Test
    void anOfferToSignIsNoBill() {
        Piece offer =
                only(Papers.electricityBill().then("Vous disposez d'un délai de rétractation de quatorze jours."));

        assertThat(offer.type()).isNull();
    }

    @Test
    void aDateOnWhichOnePaysMakesNoSchedule() {
        Piece letter =
                only(PageOfText.of("ÉCHÉANCE", "", "Contrat et total, prélèvement du mois", "Échéance le 12/10/2026"));

        assertThat(letter.candidates()).noneMatch(candidate -> candidate.type().equals("echeancier"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Rue du Pont 14|5000 Namur", "Rue du Pont 14 bte 3|B5000 Namur", "Rue du Lac 3|1003 Lausanne"})
    void anAddressOfAnotherCountryOnTwoLinesIsOneToo(String lines) {
        PageOfText bill = Papers.electricityBill();
        for (String line : lines.split("\\|", -1)) {
            bill.then(line);
        }

        assertThat(only(bill).type()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rue du 8 mai 1945", "12 rue du 19 mars 1962"})
    void aYearInAStreetIsNoForeignPostcode(String street) {
        assertThat(only(Papers.electricityBill().then(street).then("30121 Mus")).type())
                .isEqualTo("facture-electricite");
    }

    @Test
    void whatABillSaysOfLatePaymentInGeneralIsNoDoubt() {
        assertThat(only(Papers.electricityBill().then("Toute facture impayée à l'échéance porte intérêt."))
                        .type())
                .isEqualTo("facture-electricite");
    }

    @Test
    void theAddressOfTheMeterPrevailsOverThatOfTheLetter() {
        Piece piece = only(PageOfText.of(
                "Lumiane Énergie",
                "",
                "| Mme Léa MARTIN",
                "| 12 rue des Lilas",
                "| 30121 Mus",
                "",
                "Votre facture d'électricité du 14/09/2026",
                "Abonnement et consommation | 312 kWh",
                "Point de livraison 12345678901234, 3 impasse du Four, 30121 Mus",
                "Total TTC | 84,20 €"));
        assertThat(piece.field(FieldName.ADDRESS).filter(field -> field.confidence() >= 0.6))
                .hasValueSatisfying(field -> assertThat(field.value()).startsWith("3 impasse du Four"));
    }

    @Test
    void aPreApplicationThatIsNotFinishedIsNone() {
        assertThat(only(PageOfText.of(
                                "Votre pré-demande",
                                "ANTS - France Titres",
                                "Numéro de pré-demande : à venir",
                                "Récapitulatif",
                                "Type de titre : Carte nationale d'identité",
                                "Nom : MARTIN",
                                "Prénoms : Léa",
                                "Né(e) le : 04/05/1990"))
                        .type())
                .isNull();
    }

    @Test
    void aBirthRecordOfAnotherStateIsLeftToAPerson() {
        assertThat(only(PageOfText.of(
                                "RÉPUBLIQUE DU SÉNÉGAL",
                                "EXTRAIT D'ACTE DE NAISSANCE",
                                "Registre des actes de naissance, acte n° 512",
                                "Nom : MARTIN",
                                "Prénoms : Léa",
                                "Née le 04/05/1990",
                                "Fille de Paul MARTIN et de Anne DUPRE",
                                "Délivré le 2 octobre 2026",
                                "L'officier de l'état civil"))
                        .type())
                .isNull();
        assertThat(only(Papers.birthExtract()).type()).isEqualTo("acte-naissance");
    }

    private static PageOfText receipt(String... more) {
        PageOfText page = PageOfText.of(
                "QUITTANCE DE LOYER",
                "Locataire : Mme Léa MARTIN",
                "Adresse du logement : 12 rue des Lilas, 30121 Mus",
                "reçu la somme de 480,00 €",
                "loyer et charges de septembre 2026",
                "Fait à Mus, le 01/10/2026");
        for (String line : more) {
            page.then(line);
        }
        return page;
    }

    @Test
    void aLandlordWithABusinessNumberIsStillAPrivateOne() {
        assertThat(only(receipt("Je soussigné Paul DURAND, propriétaire, virement à l'agence bancaire"))
                        .subtype())
                .isEqualTo("bailleur-particulier");
        assertThat(only(receipt("Paul DURAND, loueur en meublé", "SIRET 822 111 000 00013"))
                        .subtype())
                .isEqualTo("bailleur-particulier");
        assertThat(only(receipt("SCI des Amandiers", "RCS Nîmes 822 111 000")).subtype())
                .isEqualTo("bailleur-particulier");
        assertThat(only(receipt("Agence du Canal", "SIRET 822 111 000 00013")).subtype())
                .isEqualTo("bailleur-professionnel");
        assertThat(only(receipt("Bailleur : SCI du Tilleul", "Carte professionnelle CPI 3001 2026 000 012 345"))
                        .subtype())
                .isEqualTo("bailleur-professionnel");
    }

    @Test
    void oneLooseWordMakesNoLandlordAProfessional() {
        assertThat(only(receipt("Bailleur : M. Paul DURAND", "Pour le bien immobilier situé à l'adresse ci-dessus"))
                        .subtype())
                .isNull();
        assertThat(only(receipt("Agence du Canal")).subtype()).isNull();
        assertThat(only(receipt("Bailleur : M. Paul DURAND")).subtype()).isEqualTo("bailleur-particulier");
        assertThat(only(receipt("Cabinet du Canal, gestion locative")).subtype())
                .isEqualTo("bailleur-professionnel");
    }

    @Test
    void theStreetOfTheCraftsmenAndTheTermsOfAContractDoNotMakeABillDoubtful() {
        assertThat(only(Papers.electricityBill()
                                .then("Votre agence : 12 rue des Artisans, 30121 Mus")
                                .then("Option assistance plomberie : offerte")
                                .then("Lorsque le contrat est résilié, une facture de fin est émise.")
                                .then("En cas de succession de contrats, les index sont estimés."))
                        .type())
                .isEqualTo("facture-electricite");
        assertThat(only(Papers.electricityBill().then("Succession de M. Paul MARTIN"))
                        .type())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Commune de Liège, Belgique", "Canton de Vaud", "Ville de Québec", "Luxembourg"})
    void aBirthRecordThatNamesANeighbouringStateIsLeftToAPerson(String words) {
        assertThat(only(Papers.birthExtract().then(words)).type()).isNull();
    }

    @Test
    void anOfficeIsNoIssuer() {
        Piece attestation = only(PageOfText.of(
                "ATTESTATION D'ASSURANCE HABITATION",
                "Souscripteur : Mme Léa MARTIN",
                "Adresse du risque : 12 rue des Lilas, 30121 Mus",
                "Multirisque habitation, risques locatifs",
                "Fait à Mus, le 01/10/2026",
                "Le directeur général"));
        assertThat(attestation.value(FieldName.ISSUER)).isEmpty();
    }

    private static Piece complaint(String stolen) {
        return only(PageOfText.of(
                "POLICE NATIONALE",
                "RÉCÉPISSÉ DE DÉPÔT DE PLAINTE",
                "Procès-verbal n° 2026/004512 du 09/11/2026",
                "Victime : MARTIN Léa, née le 04/05/1990",
                "Identité justifiée par : carte nationale d'identité",
                "Infraction : vol simple " + stolen));
    }

    @Test
    void theTitleShownToThePoliceIsNotTheStolenOne() {
        assertThat(complaint("d'un téléphone").field(FieldName.TITLE_KIND)).isEmpty();
        assertThat(complaint("d'un passeport").field(FieldName.TITLE_KIND))
                .hasValueSatisfying(field -> assertThat(field.value()).isEqualTo("passeport"));
    }

    private static Piece hosted(String nameUnderInk) {
        Box ink = new Box(0.1, 0.23, 0.2, 0.03);
        return only(Papers.hosting().then(nameUnderInk).picture(ink, Map.of("ink", 0.2), List.of()));
    }

    @Test
    void anAttestationSignedWithTheNameOfTheOneHostedIsInDoubt() {
        assertThat(hosted("Hugo PETIT").field(FieldName.SIGNATURE))
                .hasValueSatisfying(field -> assertThat(field.confidence()).isLessThan(0.6));
        assertThat(hosted("Anne DUPRE").field(FieldName.SIGNATURE)).hasValueSatisfying(field -> {
            assertThat(field.value()).isEqualTo("present");
            assertThat(field.confidence()).isGreaterThan(0.6);
        });
    }

    private static Piece hostedWithDoubleName(String nameUnderInk) {
        return only(PageOfText.of(
                        "ATTESTATION D'HÉBERGEMENT",
                        "",
                        "Je soussignée Mme Anne DUPRE, née le 07/02/1961 à Nîmes,",
                        "demeurant 12 rue des Lilas, 30121 Mus,",
                        "certifie sur l'honneur héberger à mon domicile, de manière stable,",
                        "Monsieur Jean-Pierre SAINT-AUBAN, né le 14/09/2001 à Alès.",
                        "",
                        "Fait à Mus, le 1er novembre 2026",
                        "Signature",
                        nameUnderInk)
                .picture(new Box(0.1, 0.23, 0.2, 0.03), Map.of("ink", 0.2), List.of()));
    }

    @Test
    void aDoubleNameByTheInkIsThatOfTheOneHostedToo() {
        assertThat(hostedWithDoubleName("Jean-Pierre SAINT-AUBAN").field(FieldName.SIGNATURE))
                .hasValueSatisfying(field -> assertThat(field.confidence()).isLessThan(0.6));
        assertThat(hostedWithDoubleName("Anne DUPRE").field(FieldName.SIGNATURE))
                .hasValueSatisfying(field -> assertThat(field.confidence()).isGreaterThan(0.6));
    }

    private static Piece hostedInTheFamily(String nameUnderInk) {
        return only(PageOfText.of(
                        "ATTESTATION D'HÉBERGEMENT",
                        "",
                        "Je soussigné M. Paul MARTIN, né le 07/02/1961 à Nîmes,",
                        "demeurant 12 rue des Lilas, 30121 Mus,",
                        "certifie sur l'honneur héberger à mon domicile, de manière stable,",
                        "Madame Léa MARTIN, née le 14/09/2001 à Alès.",
                        "",
                        "Fait à Mus, le 1er novembre 2026",
                        "Signature",
                        nameUnderInk)
                .picture(new Box(0.1, 0.23, 0.2, 0.03), Map.of("ink", 0.2), List.of()));
    }

    @Test
    void aFamilyNameThatBothBearDoesNotMakeTheHostedOneTheHost() {
        assertThat(hostedInTheFamily("Léa MARTIN").field(FieldName.SIGNATURE))
                .hasValueSatisfying(field -> assertThat(field.confidence()).isLessThan(0.6));
        for (String own : List.of("Paul MARTIN", "MARTIN")) {
            assertThat(hostedInTheFamily(own).field(FieldName.SIGNATURE)).hasValueSatisfying(field -> {
                assertThat(field.value()).isEqualTo("present");
                assertThat(field.confidence()).isGreaterThan(0.6);
            });
        }
    }

    private static Piece hostedByOneWithAParticle(String nameUnderInk) {
        return only(PageOfText.of(
                        "ATTESTATION D'HÉBERGEMENT",
                        "",
                        "Je soussigné M. Olivier LE GUENNIC, né le 07/02/1961 à Nîmes,",
                        "demeurant 12 rue des Lilas, 30121 Mus,",
                        "certifie sur l'honneur héberger à mon domicile, de manière stable,",
                        "Madame Léa MARTIN, née le 14/09/2001 à Alès.",
                        "",
                        "Fait à Mus, le 1er novembre 2026",
                        "Signature",
                        nameUnderInk)
                .picture(new Box(0.1, 0.23, 0.2, 0.03), Map.of("ink", 0.2), List.of()));
    }

    @Test
    void theParticleOfAFamilyNameIsNoGivenName() {
        for (String relative : List.of("Julien LE GUENNIC", "LE GUENNIC Julien")) {
            assertThat(hostedByOneWithAParticle(relative).field(FieldName.SIGNATURE))
                    .hasValueSatisfying(field -> assertThat(field.confidence()).isLessThan(0.6));
        }
        for (String own : List.of("Olivier LE GUENNIC", "LE GUENNIC", "M. LE GUENNIC", "O. LE GUENNIC")) {
            assertThat(hostedByOneWithAParticle(own).field(FieldName.SIGNATURE)).hasValueSatisfying(field -> {
                assertThat(field.value()).isEqualTo("present");
                assertThat(field.confidence()).isGreaterThan(0.6);
            });
        }
    }

    private static Piece hostedWithMoreInk(double left, double top) {
        return only(Papers.hosting()
                .then("Hugo PETIT | Anne DUPRE")
                .picture(new Box(0.1, 0.23, 0.2, 0.03), Map.of("ink", 0.2), List.of())
                .picture(new Box(left, top, 0.05, 0.02), Map.of("ink", 0.1), List.of()));
    }

    @Test
    void aStrokeOfThePenElsewhereDoesNotMakeUpForTheSignerOneBesideHisNameDoes() {
        assertThat(hostedWithMoreInk(0.8, 0.9).field(FieldName.SIGNATURE))
                .hasValueSatisfying(field -> assertThat(field.confidence()).isLessThan(0.6));
        assertThat(hostedWithMoreInk(0.6, 0.23).field(FieldName.SIGNATURE))
                .hasValueSatisfying(field -> assertThat(field.confidence()).isGreaterThan(0.6));
    }
}
