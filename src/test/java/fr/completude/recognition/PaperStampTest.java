package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.completude.dossier.Candidate;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

/** Stamps that are stuck on a sheet, still sold overseas for passports. */
class PaperStampTest {

    @Test
    void aSheetOfStampsIsOneOfPaper() {
        Piece piece = Recognised.only(PageOfText.of(
                        "Timbres mobiles pour le passeport",
                        "RÉPUBLIQUE FRANÇAISE",
                        "TIMBRE FISCAL",
                        "50 €",
                        "RÉPUBLIQUE FRANÇAISE",
                        "TIMBRE FISCAL",
                        "36 €")
                .in("timbres.jpg"));

        assertThat(piece.type()).isEqualTo("timbre-fiscal");
        assertThat(piece.subtype()).isEqualTo("papier");
        assertThat(piece.field(FieldName.STAMP_NUMBER)).isEmpty();
    }

    @Test
    void stampsWithNothingWrittenBesideAreForAPersonToLookAt() {
        Piece piece = Recognised.only(
                PageOfText.of("RÉPUBLIQUE FRANÇAISE", "TIMBRE FISCAL", "86 €").in("timbre.jpg"));

        assertThat(piece.type()).isNull();
        assertThat(piece.candidates()).extracting(Candidate::type).containsExactly("timbre-fiscal");
    }

    @Test
    void anElectronicStampIsToldFromThem() {
        Piece piece = Recognised.only(PageOfText.of(
                        "RÉPUBLIQUE FRANÇAISE",
                        "TIMBRE FISCAL ÉLECTRONIQUE",
                        "Passeport",
                        "Montant : 86 €",
                        "Date d'achat : 10/11/2026",
                        "Identifiant du timbre : 1234 5678 9012 3456")
                .in("timbre.pdf"));

        assertThat(piece.type()).isEqualTo("timbre-fiscal");
        assertThat(piece.subtype()).isEqualTo("electronique");
    }
}
