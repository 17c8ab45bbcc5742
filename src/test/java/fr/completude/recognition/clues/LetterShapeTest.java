package fr.completude.recognition.clues;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import fr.completude.config.Problems;
import fr.completude.recognition.PageOfText;
import fr.completude.recognition.catalogue.CatalogueLoader;
import fr.completude.recognition.fields.PieceText;
import fr.completude.recognition.text.PageText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a page a letter. Lines apart by bars. */
class LetterShapeTest {

    private static final LetterShape LETTERS = new LetterShape(
            new CatalogueLoader(Path.of("config"), new Problems()).load().letterSigns());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Objet : votre dossier|Madame, Monsieur,|Nous avons lu votre demande.",
                "Objet : votre dossier|Nous avons lu votre demande.|Veuillez agréer, Madame, nos salutations distinguées.",
                "Madame la directrice,|Mon fils est malade.|Bien cordialement",
                "Bonjour Paul, voici les papiers.|Bien à vous",
                "De : agence@pont.example|Bonjour,|Voici les papiers.",
                "Madame, je vous envoie les papiers.|Je vous prie d'agréer mes salutations."
            })
    void twoSignsMakeALetter(String lines) {
        assertThat(LETTERS.isIn(text(lines))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FACTURE n° 12|Madame Léa MARTIN|12 rue des Lilas",
                "FACTURE n° 12|Bonjour Madame MARTIN,|voici votre facture",
                "AVIS DES SOMMES À PAYER|Objet : eau et assainissement|Monsieur Paul MARTIN",
                "De 8 h à 20 h : service client|Monsieur et Madame MARTIN|12 rue des Lilas"
            })
    void oneSignOrAnAddressDoesNot(String lines) {
        assertThat(LETTERS.isIn(text(lines))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De : agence@pont.example|À : lea@pre.example|Date : 1 octobre 2026 06:12|Sujet : votre attestation",
                "De : Agence du Pont|Envoyé : jeudi 1 octobre 2026|Objet : FACTURE n° 12|FACTURE n° 12"
            })
    void aMessageSaysFromWhomToWhomAndWhen(String lines) {
        assertThat(LETTERS.isMessage(text(lines))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Objet : votre dossier|Date : 3 mars 2026|Madame, Monsieur,",
                "ATTESTATION|Fait à : Mus|Date : 3 mars 2026|Date : 4 mars 2026|De 8 h à 20 h"
            })
    void aLetterAndAFormDoNot(String lines) {
        assertThat(LETTERS.isMessage(text(lines))).isFalse();
    }

    private static PieceText text(String lines) {
        return new PieceText(
                List.of(PageText.of(
                        "papier.pdf", PageOfText.of(lines.split("\\|")).page(1))),
                List.of(),
                List.of());
    }
}
