package fr.completude.recognition.clues;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenialsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paul n'est plus assuré.",
                "Paul n’est en aucun cas assuré.",
                "Paul ne se trouve nullement assuré.",
                "Paul n'est, depuis le mois de mai, plus assuré.",
                "Nul n'est assuré.",
                "Aucun logement assuré.",
                "Paul refuse d'être assuré.",
                "Il est impossible que Paul soit assuré.",
                "Paul vit ici sans que le logement soit assuré.",
                "Un logement non assuré.",
                "Il ne saurait être assuré.",
                "Il ne peut être assuré.",
                "PAUL N'EST PLUS ASSURÉ",
            })
    void whatASentenceDeniesIsDenied(String sentence) {
        assertThat(Said.denied("ASSURE", sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paul est assuré.",
                "Paul, né le 3 mars, n'habite pas loin. Il est assuré.",
                "Paul ne travaille pas et est assuré.",
                "Paul ne travaille pas, il est assuré.",
                "Paul ne travaille pas mais reste assuré.",
                "Paul n'est pas seulement assuré.",
                "N'est assuré que le logement.",
                "Nous n'avons aucune objection à ce que Paul soit assuré.",
                "Paul ne refuse pas d'être assuré.",
                "Contrat n° 12 point de livraison plus assuré",
                "Paul NÉ LE 3 MARS n° 4 plus assuré",
                "Paul vit ici sans payer de loyer et reste assuré.",
            })
    void whatItDoesNotDenyIsNot(String sentence) {
        assertThat(Said.denied("ASSURE", sentence)).isFalse();
    }

    @Test
    void aThingIsDeniedBeforeTheVerbWhereItIsNotGiven() {
        assertThat(Said.denied("QUITTANCE", "La quittance n'a pas été délivrée."))
                .isTrue();
        assertThat(Said.denied("QUITTANCE", "La quittance n'est pas un titre.")).isFalse();
        assertThat(Said.denied("CONTRAT", "Votre contrat d'eau a été annulé.")).isTrue();
        assertThat(Said.denied("CONTRAT", "Votre contrat d'eau n'a pas été annulé."))
                .isFalse();
        assertThat(Said.denied("QUITTANCE", "Cette quittance n'est pas délivrée en double."))
                .isFalse();
    }

    @Test
    void aPhraseThatSaysNoItselfIsNotDenied() {
        String line = "Paul n'est pas inscrit au répertoire civil.";
        assertThat(Said.deniedFor("attestation-non-inscription-rc", "REPERTOIRE CIVIL", line))
                .isFalse();
        assertThat(Said.deniedFor("facture-eau", "REPERTOIRE CIVIL", line)).isTrue();
    }

    @Test
    void aSentenceRunsOverLines() {
        assertThat(Said.denied(
                        "ASSURE",
                        "Nous attestons que M. Paul MARTIN, 12 rue des Lilas, 30121 Mus n'est plus",
                        "assuré au titre de ce contrat."))
                .isTrue();
        assertThat(Said.denied("ASSURE", "Paul n'est plus ici", "Assuré : Léa")).isFalse();
    }

    @Test
    void theObjectOfAVerbOfGivingIsAnotherPaper() {
        assertThat(Said.ofAnother("QUITTANCE", "Il vous reste à nous faire parvenir votre dernière quittance."))
                .isTrue();
        assertThat(Said.ofAnother("QUITTANCE", "Votre quittance vous sera prochainement adressée."))
                .isTrue();
        assertThat(Said.ofAnother("QUITTANCE", "La quittance doit être jointe au dossier."))
                .isTrue();
        assertThat(Said.ofAnother("QUITTANCE", "Veuillez présenter cette quittance en cas de contrôle."))
                .isFalse();
        assertThat(Said.ofAnother("QUITTANCE", "Veuillez conserver la quittance."))
                .isFalse();
    }
}
