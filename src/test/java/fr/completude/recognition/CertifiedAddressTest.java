package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;

/** Whether a pré-demande says that the address was certified online. */
class CertifiedAddressTest {

    @Test
    void aCertifiedAddressIsToldAndRead() {
        Piece summary = summary("Adresse certifiée : 12 rue des Lilas, 30121 Mus");

        assertThat(summary.value(FieldName.CERTIFIED_ADDRESS)).contains("oui");
        assertThat(summary.value(FieldName.ADDRESS))
                .hasValueSatisfying(address -> assertThat(address).containsIgnoringCase("Lilas"));
    }

    @Test
    void anAddressThatWasNotCertifiedIsNone() {
        assertThat(summary("Adresse certifiée : non").value(FieldName.CERTIFIED_ADDRESS))
                .contains("non");
        assertThat(summary("Adresse non certifiée : 12 rue des Lilas, 30121 Mus")
                        .value(FieldName.CERTIFIED_ADDRESS))
                .contains("non");
    }

    @Test
    void whereNothingIsSaidNothingIsRead() {
        assertThat(summary("Adresse : 12 rue des Lilas, 30121 Mus").field(FieldName.CERTIFIED_ADDRESS))
                .isEmpty();
    }

    private static Piece summary(String address) {
        Piece piece = Recognised.only(PageOfText.of(
                        "RÉCAPITULATIF DE VOTRE PRÉ-DEMANDE",
                        "Numéro de pré-demande : K7M2P9Q4X1",
                        "Titre demandé : Carte nationale d'identité",
                        "Motif de la demande : Première demande",
                        "Nom de naissance : BERTHIER",
                        "Prénoms : Claire",
                        "Née le : 13/07/1990",
                        address)
                .in("predemande.pdf"));
        assertThat(piece.type()).isEqualTo("predemande-ants");
        return piece;
    }
}
