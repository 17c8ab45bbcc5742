package fr.completude.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adresse vérifiée : 12 rue des Lilas, 30121 Mus",
                "Adresse rectifiée : 12 rue des Lilas, 30121 Mus",
                "Adresse à certifier : 12 rue des Lilas, 30121 Mus",
                "Vous n'apportez rien si votre adresse est certifiée",
                "Votre adresse est certifiée quand le fournisseur répond",
                "Adresse certifiée en ligne : non",
                "Adresse certifiée : Oui ☐ Non ☒",
                "Adresse certifiée : ☒ Oui ☐ Non",
                "Adresse certifiée : Non ☐ Oui ☒",
                "Adresse certifiée en ligne : Oui ☐ Non ☒",
                "Adresse certifiée : néant",
                "Adresse certifiée : en attente",
                "Adresse certifiée : refusée",
                "Adresse certifiée en ligne : refusée",
                "Pas d'adresse certifiée",
                "Aucune adresse certifiée",
                "Sans adresse certifiée, apportez un justificatif de domicile",
                "Si la mention « adresse certifiée » figure sur ce récapitulatif, n'apportez rien",
                "Lorsque votre adresse certifiée figure ici, n'apportez rien"
            })
    void whatIsNoCertificateIsNotTakenForOne(String line) {
        assertThat(summary(line).field(FieldName.CERTIFIED_ADDRESS))
                .satisfiesAnyOf(
                        read -> assertThat(read).isEmpty(),
                        read -> assertThat(read).map(FieldValue::value).contains("non"),
                        read -> assertThat(read).hasValueSatisfying(value -> assertThat(value.confidence())
                                .isLessThan(0.6)));
    }

    @Test
    void twoBoxesOfWhichOneIsTickedAreADoubt() {
        assertThat(summary("Adresse certifiée : Oui ☒ Non ☐").field(FieldName.CERTIFIED_ADDRESS))
                .hasValueSatisfying(value -> assertThat(value.confidence()).isLessThan(0.6));
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
