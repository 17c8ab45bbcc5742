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
