package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import fr.completude.dossier.Box;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

/** A photo on a page full of words is a piece of its own, and the portrait of an identity card is none. */
class StuckPhotoTest {

    private static final Box PHOTO = new Box(0.7, 0.16, 0.167, 0.151);

    @Test
    void aPhotoStuckOnAFormIsFoundBesideTheForm() {
        List<Piece> pieces =
                Recognised.of(withPortrait(form(), PHOTO, Map.of("faces", 1.0)).in("formulaire.pdf"));

        assertThat(pieces).extracting(Piece::type).containsExactlyInAnyOrder("cerfa-cni-passeport", "photo-identite");
        assertThat(pieces)
                .filteredOn(piece -> "photo-identite".equals(piece.type()))
                .allSatisfy(photo -> {
                    assertThat(photo.regions()).singleElement().satisfies(region -> assertThat(region.box())
                            .isEqualTo(PHOTO));
                    assertThat(photo.assessment()).isNotNull();
                });
    }

    @Test
    void thePortraitOfACardIsNoPhoto() {
        PageOfText card = PageOfText.of(
                "RÉPUBLIQUE FRANÇAISE",
                "CARTE NATIONALE D'IDENTITÉ",
                "Nom : BERTHIER",
                "Prénoms : Claire, Anne",
                "Sexe : F   Nationalité : FRA",
                "Né(e) le : 13 07 1990 à MUS",
                "Taille : 1,68 m",
                "Signature du titulaire");

        List<Piece> pieces = Recognised.of(
                withPortrait(card, new Box(0.3, 0.06, 0.13, 0.11), framed()).in("carte.pdf"));

        assertThat(pieces).extracting(Piece::type).doesNotContain("photo-identite");
    }

    @Test
    void aPictureInALetterIsNoPhoto() {
        Box beside = new Box(0.08, 0.2, 0.167, 0.151);

        List<Piece> pieces =
                Recognised.of(withPortrait(bill().at(0.3, 0.22, "Votre conseillère vous répond"), beside, framed())
                        .in("facture.pdf"));

        assertThat(pieces).extracting(Piece::type).doesNotContain("photo-identite");
    }

    @Test
    void aPhotoScannedFarFromTheWordsOfAPaperIsFound() {
        Box alone = new Box(0.4, 0.6, 0.167, 0.151);

        List<Piece> pieces = Recognised.of(withPortrait(bill(), alone, framed()).in("facture.pdf"));

        assertThat(pieces).extracting(Piece::type).contains("facture-electricite", "photo-identite");
    }

    @Test
    void whereAZoneIsReadThePortraitIsThatOfACard() {
        Box alone = new Box(0.4, 0.5, 0.167, 0.151);

        List<Piece> pieces = Recognised.of(withPortrait(bill(), alone, framed())
                .zone("IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<")
                .in("facture.pdf"));

        assertThat(pieces).extracting(Piece::type).doesNotContain("photo-identite");
    }

    private static PageOfText withPortrait(PageOfText page, Box box, Map<String, Double> measures) {
        Box face = new Box(box.left() + 0.03, box.top() + 0.02, 0.1, 0.11);
        return page.picture(box, measures, List.of(face));
    }

    private static Map<String, Double> framed() {
        return Map.of("faces", 1.0, "frameRatio", 0.778);
    }

    private static PageOfText form() {
        return PageOfText.of(
                "cerfa N° 12100*02",
                "DEMANDE DE CARTE NATIONALE D'IDENTITÉ OU DE PASSEPORT",
                "POUR UNE PERSONNE MAJEURE",
                "",
                "Nom de famille : BERTHIER",
                "Prénoms : Claire, Anne",
                "Né(e) le : 13/07/1990",
                "Taille - Couleur des yeux - Filiation",
                "Fait à : Mus, le 2 octobre 2026");
    }

    private static PageOfText bill() {
        return PageOfText.of(
                "ÉLECTRICITÉ DU MIDI",
                "Votre facture d'électricité du 12/09/2026",
                "Facture n° 10078451236",
                "Point de livraison PDL 12345678901234",
                "Claire BERTHIER",
                "12 rue des Lilas, 30121 Mus",
                "Consommation 412 kWh - Abonnement",
                "Montant TTC 86,20 €");
    }
}
