package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

/** Rows of a form on a page that lies a little slanted: the value at the right edge comes before its label. */
class SlantedRowsTest {

    private static final Recogniser RECOGNISER = Recogniser.load(Path.of("config"));

    @Test
    void labelsOneBelowTheOtherEachWithItsValueAreNotOne() {
        PageOfText page = new PageOfText()
                .at(0.3, 0.1, "RÉCAPITULATIF DE VOTRE PRÉ-DEMANDE")
                .at(0.1, 0.2, "Numéro de pré-demande : K7M2QX4T9B")
                .at(0.1, 0.31, "Pré-demande effectuée le 14/09/2026")
                .at(0.1, 0.33, "Titre demandé : Carte nationale d'identité")
                .at(0.1, 0.35, "Motif de la demande : Première demande")
                .at(0.785, 0.4353, "DE LA BRUYANTE")
                .at(0.083, 0.4359, "Nom")
                .at(0.084, 0.4632, "Prénoms")
                .at(0.79, 0.4638, "Léa, Pauline");

        Piece piece = RECOGNISER.recognise(List.of(page.in("a.pdf"))).get(0);

        assertThat(piece.type()).isEqualTo("predemande-ants");
        assertThat(piece.fields())
                .hasEntrySatisfying(FieldName.HOLDER_FAMILY_NAME, name -> assertThat(name.value())
                        .isEqualTo("DE LA BRUYANTE"))
                .hasEntrySatisfying(FieldName.HOLDER_GIVEN_NAMES, names -> assertThat(names.value())
                        .isEqualTo("Léa, Pauline"));
    }
}
