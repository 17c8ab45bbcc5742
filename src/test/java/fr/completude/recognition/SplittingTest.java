package fr.completude.recognition;

import static fr.completude.recognition.Recognised.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import fr.completude.dossier.Box;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import fr.completude.dossier.Region;
import org.junit.jupiter.api.Test;

class SplittingTest {

    @Test
    void oneFileOfSeveralPapersIsTakenApartAndNothingLeaks() {
        List<Piece> pieces = Recognised.of(PageOfText.file(
                "liasse.pdf", Papers.electricityBill(), new PageOfText(), Papers.birthExtract(), Papers.stamp()));
        assertThat(pieces)
                .extracting(Piece::type)
                .containsExactly("facture-electricite", "acte-naissance", "timbre-fiscal");
        assertThat(pieces.get(0).field(FieldName.STAMP_NUMBER)).isEmpty();
        assertThat(pieces.get(2).field(FieldName.HOLDER_FAMILY_NAME)).isEmpty();
        assertThat(pieces).allSatisfy(piece -> assertThat(piece.fields().values())
                .allSatisfy(field -> assertThat(piece.regions()).anySatisfy(region -> assertThat(region.page())
                        .isEqualTo(field.place().page()))));
        assertThat(pieces).extracting(Piece::id).containsExactly("p1", "p2", "p3");
    }

    @Test
    void aNumberedSecondPageBelongsToTheFirst() {
        Piece bill = only(PageOfText.file(
                "facture.pdf",
                Papers.electricityBill(),
                PageOfText.of("Page 2/2", "Comprendre votre facture", "Détail des taxes")));
        assertThat(bill.regions()).hasSize(2);
    }

    @Test
    void twoBillsInOneFileStayTwo() {
        assertThat(Recognised.of(PageOfText.file("a.pdf", Papers.electricityBill(), Papers.electricityBill())))
                .hasSize(2);
    }

    @Test
    void aBillWithoutATitleThatIsOfSomebodyElseIsABillOfItsOwn() {
        List<Piece> bills = Recognised.of(PageOfText.file("a.pdf", Papers.electricityBill(), untitledBill()));

        assertThat(bills).extracting(Piece::type).containsOnly("facture-electricite");
        assertThat(bills).hasSize(2);
        assertThat(bills.get(0).value(FieldName.HOLDER_FAMILY_NAME)).contains("MARTIN");
        assertThat(bills.get(1).value(FieldName.HOLDER_FAMILY_NAME)).contains("DURAND");
    }

    @Test
    void theNextBillOfTheSameCustomerIsABillOfItsOwn() {
        assertThat(Recognised.of(PageOfText.file(
                        "a.pdf",
                        Papers.electricityBill(),
                        PageOfText.of(
                                "Lumiane Énergie | Électricité - Clients particuliers",
                                "N° de facture : F2026-0417233",
                                "Titulaire du contrat : Mme Léa MARTIN",
                                "Point de livraison (PDL) : 12345678901234",
                                "Facture du 14/11/2026",
                                "Abonnement et consommation | 298 kWh",
                                "Montant à payer TTC | 80,11 €"))))
                .hasSize(2);
    }

    @Test
    void aBillWithoutATitleThatComesTwiceIsTwo() {
        assertThat(Recognised.of(PageOfText.file("a.pdf", untitledBill(), untitledBill())))
                .hasSize(2);
    }

    @Test
    void aSecondPageThatRepeatsTheNumberOfItsBillStaysWithIt() {
        Piece bill = only(PageOfText.file(
                "a.pdf",
                Papers.electricityBill(),
                PageOfText.of(
                        "Lumiane Énergie",
                        "N° de facture : F2026-0314159",
                        "Facture du 14/09/2026",
                        "Détail de votre consommation d'électricité",
                        "Abonnement électricité 6 kVA | 20,64 €",
                        "Consommation heures pleines 312 kWh | 41,44 €",
                        "Prélèvement du 05/10/2026")));

        assertThat(bill.regions()).hasSize(2);
    }

    @Test
    void aSecondPageWithoutANumberThatNamesWhoAnswersStaysWithItsBill() {
        Piece bill = only(PageOfText.file(
                "a.pdf",
                Papers.electricityBill(),
                PageOfText.of(
                        "Détail de votre facture et de l'électricité consommée",
                        "Abonnement électricité 6 kVA | 20,64 €",
                        "Consommation heures pleines 312 kWh | 41,44 €",
                        "Tarifs en vigueur au 01/08/2026",
                        "Votre conseillère : Mme Anne DUPRE")));

        assertThat(bill.regions()).hasSize(2);
    }

    private static PageOfText untitledBill() {
        return PageOfText.of(
                "Sorelec | Électricité - Clients particuliers",
                "N° client : 4 447 277 254",
                "N° de facture : 10 478 700 763 9",
                "Titulaire du contrat : M. Paul DURAND",
                "Lieu de consommation : 43 rue des Ormes, 30121 Mus",
                "Point de livraison (PDL) : 10232150034142",
                "Facture du 24/10/2026",
                "Consommation du 22/08/2026 au 21/10/2026",
                "Abonnement électricité 6 kVA | 20,64 €",
                "Consommation heures base 778 kWh | 31,44 €",
                "Montant à payer TTC | 57,17 €");
    }

    @Test
    void aPortraitOnAPageWithoutTextIsAPhoto() {
        Box whole = new Box(0, 0, 1, 1);
        Piece photo = only(new PageOfText()
                .picture(whole, Map.of("faces", 1.0, "frameRatio", 0.778), List.of(new Box(0.3, 0.2, 0.4, 0.5)))
                .in("photo.jpg"));
        assertThat(photo.type()).isEqualTo("photo-identite");
        assertThat(photo.assessment()).isNotNull();
        assertThat(photo.measures()).isNotEmpty();
    }

    @Test
    void thePortraitOfACardIsNoPhoto() {
        Piece card = only(Papers.newCardFront("PETIT")
                .picture(new Box(0.05, 0.1, 0.3, 0.3), Map.of("faces", 1.0), List.of(new Box(0.1, 0.15, 0.2, 0.2)))
                .in("cni.jpg"));
        assertThat(card.type()).isEqualTo("cni");
    }

    @Test
    void aPictureWithoutAnyWordIsLeftToAPerson() {
        Piece nothing = only(new PageOfText()
                .picture(new Box(0.2, 0.2, 0.5, 0.1), Map.of("ink", 0.2), List.of())
                .in("image.jpg"));
        assertThat(nothing.type()).isNull();
        assertThat(nothing.reason()).isNotBlank();
    }

    @Test
    void aBlankPageIsNoPiece() {
        assertThat(Recognised.of(new PageOfText().in("blanc.pdf"))).isEmpty();
    }

    @Test
    void aPageWithoutWordsBehindAPieceIsShownToAPersonABlankOneIsNot() {
        PageOfText handwritten = new PageOfText().picture(Box.PAGE, Map.of("inkShare", 0.02), List.of());
        List<Piece> pieces = Recognised.of(
                PageOfText.file("p.pdf", Papers.electricityBill(), new PageOfText(), handwritten, handwritten));

        assertThat(pieces).extracting(Piece::type).containsExactly("facture-electricite", null);
        assertThat(pieces.get(1).regions()).extracting(Region::page).containsExactly(3, 4);
    }
}
