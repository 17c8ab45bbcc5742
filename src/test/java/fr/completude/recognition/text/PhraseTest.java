package fr.completude.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.completude.recognition.PageOfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    private static boolean found(String phrase, String text) {
        return Phrase.of(phrase).isIn(page(text));
    }

    private static PageText page(String text) {
        return PageText.of("a.pdf", PageOfText.of(text).page(1));
    }

    @ParameterizedTest
    @CsvSource({
        "ACTE DE NAISSANCE, Acte de naissance n° 12",
        "ACTE DE NAISSANCE, ACTE DE NA1SSANCE",
        "ACTE DE NAISSANCE, ACTE DE NAISSANGE",
        "ATTESTATION D'HEBERGEMENT, ATTESTATI0N DHÉBERGEMENT",
        "DOMICILE, DOM1C1LE",
        "PRE DEMANDE, Numéro de pré-demande",
        "PRE DEMANDE, predemande",
        "REPUBLIQUE FRANCAISE, RÉ PUBLIQUE FRANÇAISE",
        "FACTURE, FAGTURE",
        "CERFA, CERF A",
        "DOMICILE ACTUEL DU PERE, Domiicile actuel du père",
        "DOMICILE ACTUEL DU PERE, Domicle actue du père",
        "DOMICILE ACTUEL DU PERE, Le domicileactuel du père",
    })
    void aPhraseIsFoundDespiteWhatScanningDoesToIt(String phrase, String text) {
        assertThat(found(phrase, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "BAIL, MAIL",
        "GAZ, GAN",
        "EDF, EDP",
        "12100, 12101",
        "ACTE DE NAISSANCE, ACTE DU NAISSANCE",
        "RECU DE, RECUEIL",
        "LOYER, LA YER",
        "=FILLE DE, Ville de Nîmes",
    })
    void shortWordsAndNumbersMustBeTheSame(String phrase, String text) {
        assertThat(found(phrase, text)).isFalse();
    }

    @Test
    void aMatchSaysWhichWordsItCovers() {
        Match match = Phrase.of("POINT DE LIVRAISON")
                .findIn(page("Votre point de livraison (PDL)"))
                .get(0);
        assertThat(match.firstWord()).isEqualTo(1);
        assertThat(match.lastWord()).isEqualTo(3);
        assertThat(match.distance()).isZero();
        assertThat(match.box().left()).isGreaterThan(0.08);
    }

    @Test
    void phrasesWrittenDifferentlyButComparedAlikeAreEqual() {
        assertThat(Phrase.of("Pré-demande")).isEqualTo(Phrase.of("PRE DEMANDE"));
        assertThat(Phrase.of("=FILLE DE")).isNotEqualTo(Phrase.of("FILLE DE"));
    }
}
