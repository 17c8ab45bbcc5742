package fr.completude.recognition;

import static fr.completude.recognition.Recognised.only;
import static org.assertj.core.api.Assertions.assertThat;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

/** Values that stand apart from their label: in the column of a form, in the cells of a table. */
class FormsAndTablesTest {

    @Test
    void aPeriodMayStandInTwoColumnsOfATable() {
        PageOfText bill = PageOfText.of(
                "Votre facture mobile du 14/09/2026",
                "Facture n° FM2609012345",
                "Ligne mobile : 06 00 11 22 33",
                "Titulaire de la ligne : Léa MARTIN, 12 rue des Lilas, 30121 Mus");
        // An engine reads cell by cell, not always from left to right.
        bill.at(0.08, 0.3, "Forfait illimité")
                .at(0.60, 0.28, "du")
                .at(0.85, 0.28, "Montant")
                .at(0.73, 0.28, "au")
                .at(0.70, 0.3, "14/10/2026")
                .at(0.57, 0.3, "15/09/2026")
                .at(0.85, 0.3, "20,00 €");

        Piece piece = only(bill.in("facture.pdf"));

        assertThat(piece.value(FieldName.PERIOD_START)).contains("2026-09-15");
        assertThat(piece.value(FieldName.PERIOD_END)).contains("2026-10-14");
        assertThat(piece.value(FieldName.ISSUED_ON)).contains("2026-09-14");
    }

    @Test
    void inAFormTheHandwrittenColumnMayBeReadBeforeItsLabels() {
        Piece piece = only(form().in("cerfa.pdf"));

        assertThat(piece.type()).isEqualTo("cerfa-cni-passeport");
        assertThat(piece.value(FieldName.HOLDER_BIRTH_DATE)).contains("1996-11-09");
        assertThat(piece.value(FieldName.HOLDER_BIRTH_PLACE)).contains("La Ferté");
    }

    @Test
    void theAddressMayBeIndentedUnderItsHeading() {
        assertThat(only(form().in("cerfa.pdf")).value(FieldName.ADDRESS))
                .contains("18 impasse du Vieux Lavoir, 26985 Montorgeval");
    }

    private static PageOfText form() {
        PageOfText form = new PageOfText();
        form.at(0.2, 0.05, "DEMANDE DE CARTE NATIONALE D'IDENTITÉ")
                .at(0.2, 0.07, "POUR UNE PERSONNE MAJEURE")
                .at(0.08, 0.09, "cerfa N° 12100*02");
        form.at(0.3, 0.222, "NOAILLERE")
                .at(0.09, 0.225, "Nom de naissance")
                .at(0.3, 0.252, "Noémie")
                .at(0.09, 0.255, "Prénom(s)")
                .at(0.3, 0.282, "09 11 1996")
                .at(0.09, 0.285, "Né(e) le")
                .at(0.3, 0.312, "La Ferté")
                .at(0.09, 0.315, "à");
        form.at(0.09, 0.5, "Domicile")
                .at(0.3, 0.53, "18 impasse du Vieux Lavoir")
                .at(0.3, 0.556, "26985 Montorgeval")
                .at(0.09, 0.64, "Fait le 10/11/2026")
                .at(0.57, 0.64, "Signature du demandeur");
        return form;
    }
}
