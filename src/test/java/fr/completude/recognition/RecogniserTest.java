package fr.completude.recognition;

import static fr.completude.recognition.Recognised.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import fr.completude.dossier.Box;
import fr.completude.dossier.Candidate;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecogniserTest {

    @Test
    void aBillIsDatedByItsIssueNotItsPeriodNorItsDueDate() {
        Piece bill = only(Papers.electricityBill().in("facture.pdf"));
        assertThat(bill.type()).isEqualTo("facture-electricite");
        assertThat(bill.value(FieldName.ISSUED_ON)).contains("2026-09-14");
        assertThat(bill.value(FieldName.PERIOD_START)).contains("2026-07-12");
        assertThat(bill.value(FieldName.PERIOD_END)).contains("2026-09-11");
    }

    @Test
    void theAddressOfABillIsWhereItIsDeliveredNotWhereItIsSent() {
        Piece bill = only(Papers.electricityBill().in("facture.pdf"));
        assertThat(bill.value(FieldName.ADDRESS)).contains("3 impasse du Four, 30121 Mus");
        assertThat(bill.value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
        assertThat(bill.value(FieldName.HOLDER_GIVEN_NAMES)).contains("Léa");
        assertThat(bill.value(FieldName.AMOUNT)).contains("84.20");
    }

    @Test
    void everyFieldSaysWhereItStands() {
        Piece bill = only(Papers.electricityBill().in("facture.pdf"));
        assertThat(bill.fields().values())
                .allSatisfy(field -> assertThat(field.place().file()).isEqualTo("facture.pdf"))
                .allSatisfy(field -> assertThat(field.confidence()).isBetween(0.0, 1.0));
    }

    @Test
    void aScheduleIsNoBill() {
        Piece piece = only(PageOfText.of(
                        "Lumiane Énergie",
                        "Votre échéancier d'électricité",
                        "Mensualités du contrat 123456",
                        "Date de prélèvement | Mensualité",
                        "05/10/2026 | 62,00 €",
                        "Consommation estimée 4 200 kWh")
                .in("a.pdf"));
        assertThat(piece.type()).isEqualTo("echeancier");
    }

    @Test
    void aQuoteAndAReminderAreNoBills() {
        assertThat(only(PageOfText.of(
                                        "DEVIS n° 12",
                                        "Électricité : abonnement et kWh",
                                        "Devis valable 30 jours",
                                        "Bon pour accord")
                                .in("a.pdf"))
                        .type())
                .isEqualTo("devis");
        assertThat(only(PageOfText.of(
                                        "LETTRE DE RELANCE",
                                        "Sauf erreur ou omission, votre facture d'électricité",
                                        "reste impayée. Montant : 84,20 €")
                                .in("a.pdf"))
                        .type())
                .isEqualTo("relance");
    }

    @Test
    void aListThatNamesManyPiecesIsNoneOfThem() {
        Piece list = only(PageOfText.of(
                        "Pièces à fournir",
                        "Carte nationale d'identité ou passeport en cours de validité",
                        "Un justificatif de domicile de moins de trois mois, au choix :",
                        "Facture d'électricité",
                        "Quittance de loyer",
                        "Avis d'imposition",
                        "Acte de naissance")
                .in("liste.pdf"));
        assertThat(list.type()).isNull();
        assertThat(list.reason()).contains("liste de pièces");
    }

    @Test
    void aCommercialInvoiceIsNone() {
        Piece invoice = only(PageOfText.of(
                        "FACTURE n° 2026-118",
                        "Désignation | Quantité Prix unitaire Total HT",
                        "Chaise de bureau | 2 80,00 160,00",
                        "Total TTC 192,00 €",
                        "Conditions de paiement : 30 jours")
                .in("a.pdf"));
        assertThat(invoice.type()).isNull();
        assertThat(invoice.reason()).isNotBlank();
    }

    @Test
    void anUnknownLetterIsNoneAndHasNoCandidate() {
        Piece letter = only(PageOfText.of("Chère amie,", "la chorale reprend jeudi.", "À bientôt")
                .in("a.pdf"));
        assertThat(letter.type()).isNull();
        assertThat(letter.candidates()).isEmpty();
        assertThat(letter.reason()).contains("Aucun indice");
    }

    @Test
    void aTitleAloneIsNotEnough() {
        Piece cover = only(PageOfText.of("Avis d'imposition").in("a.pdf"));
        assertThat(cover.type()).isNull();
        assertThat(cover.candidates()).extracting(Candidate::type).containsExactly("avis-imposition");
    }

    @Test
    void anErasedCardIsNotGiven() {
        Piece erased = only(PageOfText.of(
                        "RÉPUBLIQUE FRANÇAISE",
                        "CARTE NATIONALE D'IDENTITÉ / IDENTITY CARD",
                        "NOM / Surname",
                        "Prénoms / Given names",
                        "DATE DE NAISS. / Date of birth",
                        "DATE D'EXPIR. / Expiry date")
                .in("a.jpg"));
        assertThat(erased.type()).isNull();
        assertThat(erased.reason()).contains("aucune des mentions attendues");
    }

    @Test
    void theFrontOfAnOldCardHasNoExpiryDate() {
        Piece card = only(Papers.oldCardFront().in("cni.jpg"));
        assertThat(card.type()).isEqualTo("cni");
        assertThat(card.subtype()).isEqualTo("cni-ancien");
        assertThat(card.value(FieldName.SIDES)).contains("front");
        assertThat(card.field(FieldName.EXPIRES_ON)).isEmpty();
        assertThat(card.value(FieldName.HOLDER_BIRTH_DATE)).contains("1985-04-12");
        assertThat(card.value(FieldName.HOLDER_BIRTH_PLACE)).contains("NÎMES");
        assertThat(card.value(FieldName.DOCUMENT_NUMBER)).contains("130307540123");
    }

    @Test
    void frontAndBackInTwoFilesAreOneCard() {
        Piece card =
                only(Papers.oldCardFront().in("recto.jpg"), Papers.oldCardBack().in("verso.jpg"));
        assertThat(card.value(FieldName.SIDES)).contains("both");
        // Nothing on the back of an old card says whose it is: a person looks.
        assertThat(card.field(FieldName.SIDES).orElseThrow().confidence()).isLessThan(0.6);
        assertThat(card.value(FieldName.EXPIRES_ON)).contains("2023-03-06");
        assertThat(card.value(FieldName.ISSUED_ON)).contains("2013-03-07");
        assertThat(card.regions()).hasSize(2);
    }

    @Test
    void twoCardsOfTwoPeopleStayTwo() {
        List<Piece> pieces = Recognised.of(
                Papers.newCardFront("PETIT").in("a.jpg"),
                Papers.newCardBack().in("b.jpg"),
                Papers.oldCardFront().in("c.jpg"));
        assertThat(pieces).extracting(Piece::subtype).containsExactlyInAnyOrder("cni-nouveau", "cni-ancien");
    }

    @Test
    void printedAndZoneValuesThatAgreeKeepThePrintedWriting() {
        Piece card = only(PageOfText.file("cni.pdf", Papers.newCardFront("PETIT"), Papers.newCardBack()));
        assertThat(card.value(FieldName.HOLDER_FAMILY_NAME)).contains("PETIT");
        assertThat(card.field(FieldName.HOLDER_FAMILY_NAME).orElseThrow().confidence())
                .isGreaterThan(0.9);
        assertThat(card.value(FieldName.EXPIRES_ON)).contains("2034-11-04");
        assertThat(card.value(FieldName.ISSUED_ON)).contains("2024-11-05");
    }

    @Test
    void printedAndZoneValuesThatDisagreeAreNotBelieved() {
        Piece card = only(PageOfText.file("cni.pdf", Papers.newCardFront("PETITJEAN"), Papers.newCardBack()));
        assertThat(card.field(FieldName.HOLDER_FAMILY_NAME).orElseThrow().confidence())
                .isLessThan(0.5);
    }

    @Test
    void aForeignPassportIsNoFrenchOne() {
        Piece passport = only(PageOfText.of("PASSPORT", "Surname", "ERIKSSON", "Given names", "ANNA MARIA")
                .zone("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10")
                .in("p.jpg"));
        assertThat(passport.type()).isEqualTo("piece-identite-etrangere");
    }

    @Test
    void aHostingStatementNamesBothAndIsUnsignedWithoutInk() {
        Piece statement = only(Papers.hosting().in("a.pdf"));
        assertThat(statement.type()).isEqualTo("attestation-hebergement");
        assertThat(statement.value(FieldName.HOLDER_FAMILY_NAME)).contains("PETIT");
        assertThat(statement.value(FieldName.HOLDER_BIRTH_DATE)).contains("2001-09-14");
        assertThat(statement.value(FieldName.SECOND_HOLDER_FAMILY_NAME)).contains("DUPRE");
        assertThat(statement.value(FieldName.SECOND_HOLDER_BIRTH_DATE)).contains("1961-02-07");
        assertThat(statement.value(FieldName.ADDRESS)).contains("12 rue des Lilas, 30121 Mus");
        assertThat(statement.value(FieldName.ISSUED_ON)).contains("2026-11-01");
        assertThat(statement.value(FieldName.STAY)).contains("stable");
        assertThat(statement.value(FieldName.SIGNATURE)).contains("absent");
    }

    @Test
    void inkAtThePlaceToSignIsASignature() {
        Piece statement = only(Papers.hosting()
                .picture(new Box(0.1, 0.22, 0.2, 0.04), Map.of("ink", 0.12), List.of())
                .in("a.pdf"));
        assertThat(statement.value(FieldName.SIGNATURE)).contains("present");
    }

    @ParameterizedTest
    @CsvSource({
        "Anne DUPRE, true",
        "Mme DUPRE, true",
        "A. DUPRE, true",
        "DUPRE, true",
        "Sylvie DUPRE, false",
        "DUPRE Sylvie, false",
        "Hugo PETIT, false"
    })
    void aRelativeOfTheHostDoesNotSignForHim(String name, boolean sure) {
        Piece statement = only(Papers.hosting()
                .then(name)
                .picture(new Box(0.1, 0.24, 0.2, 0.04), Map.of("ink", 0.12), List.of())
                .in("a.pdf"));
        assertThat(statement.value(FieldName.SIGNATURE)).contains("present");
        assertThat(statement.field(FieldName.SIGNATURE).orElseThrow().confidence() > 0.5)
                .isEqualTo(sure);
    }

    @Test
    void anAgreementOfParentsNamesBothAndWantsBothSignatures() {
        Map<String, Double> ink = Map.of("ink", 0.12);
        Box first = new Box(0.1, 0.24, 0.2, 0.04);
        Piece bySomebody =
                only(Papers.agreement().picture(first, ink, List.of()).in("a.pdf"));
        assertThat(bySomebody.type()).isEqualTo("convention-parentale");
        assertThat(bySomebody.value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
        assertThat(bySomebody.value(FieldName.SECOND_HOLDER_FAMILY_NAME)).contains("DURAND");
        assertThat(bySomebody.value(FieldName.SIGNATURE)).contains("absent");
        Piece byBoth = only(Papers.agreement()
                .picture(first, ink, List.of())
                .picture(new Box(0.58, 0.24, 0.2, 0.04), ink, List.of())
                .in("a.pdf"));
        assertThat(byBoth.value(FieldName.SIGNATURE)).contains("present");
    }

    @Test
    void aTheftOfBothTitlesIsTold() {
        Piece theft = only(PageOfText.of(
                        "GENDARMERIE NATIONALE",
                        "DÉCLARATION DE VOL",
                        "récépissé de dépôt de plainte - procès-verbal n° 12345/2026",
                        "Nom : MARTIN",
                        "Nature du titre : Carte nationale d'identité et passeport",
                        "Fait à Mus, le 12/11/2026")
                .in("vol.pdf"));
        assertThat(theft.value(FieldName.TITLE_KIND)).contains("cni-passeport");
    }

    @Test
    void theWordsOfBothTitlesAreNoDisputeBetweenThem() {
        Piece theft = only(PageOfText.of(
                        "GENDARMERIE NATIONALE",
                        "DÉCLARATION DE VOL",
                        "récépissé de dépôt de plainte - procès-verbal n° 12345/2026",
                        "Nom : MARTIN",
                        "Il lui a été pris ses titres : une carte nationale d'identité et passeport",
                        "Fait à Mus, le 12/11/2026")
                .in("vol.pdf"));
        FieldValue kind = theft.field(FieldName.TITLE_KIND).orElseThrow();
        assertThat(kind.value()).isEqualTo("cni-passeport");
        assertThat(kind.confidence()).isGreaterThan(0.6);
    }

    @Test
    void aStampNumberIsNotAnAccountNumber() {
        Piece stamp = only(Papers.stamp().in("timbre.pdf"));
        assertThat(stamp.type()).isEqualTo("timbre-fiscal");
        assertThat(stamp.value(FieldName.STAMP_NUMBER)).contains("1234567890123456");
        assertThat(stamp.value(FieldName.AMOUNT)).contains("25.00");
        assertThat(stamp.value(FieldName.TITLE_KIND)).contains("cni");
        assertThat(stamp.value(FieldName.ISSUED_ON)).contains("2026-11-10");
    }

    @Test
    void misreadLettersDoNotHideAType() {
        Piece act = only(PageOfText.of(
                        "V1lle de Nimes",
                        "EXTRAlT D'ACTE DE NA1SSANGE",
                        "avec filiat1on",
                        "Nom : MARTIN",
                        "Prénom(s) : Léa",
                        "Fille de Paul MARTIN et de Anne DUPRE",
                        "Délivré le O2/1O/2O26",
                        "L'off1cier de l'état civil")
                .in("acte.jpg"));
        assertThat(act.type()).isEqualTo("acte-naissance");
        assertThat(act.value(FieldName.ISSUED_ON)).contains("2026-10-02");
    }

    @Test
    void theFormNumberOutranksTheWords() {
        Piece form = only(PageOfText.of(
                        "N° 12100*02",
                        "Demande de carte nationale d'identité",
                        "Nom de naissance",
                        "Joindre un justificatif de domicile, une facture d'électricité")
                .in("cerfa.pdf"));
        assertThat(form.type()).isEqualTo("cerfa-cni-passeport");
    }
}
