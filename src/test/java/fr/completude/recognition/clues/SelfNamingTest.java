package fr.completude.recognition.clues;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import fr.completude.config.Problems;
import fr.completude.recognition.PageOfText;
import fr.completude.recognition.catalogue.Catalogue;
import fr.completude.recognition.catalogue.CatalogueLoader;
import fr.completude.recognition.fields.PieceText;
import fr.completude.recognition.text.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By which lines a bill calls itself one. Lines apart by bars. */
class SelfNamingTest {

    private static final Catalogue CATALOGUE = new CatalogueLoader(Path.of("config"), new Problems()).load();
    private static final SelfNaming NAMING =
            new SelfNaming(new LetterShape(CATALOGUE.letterSigns()), CATALOGUE.namingLines());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FACTURE D'ÉLECTRICITÉ",
                "Facture n° 4471 du 14/09/2026",
                "Votre facture du 14 septembre 2026",
                "N° de facture : 4471",
                "Date de la facture : 14/09/2026",
                "Montant de l'abonnement au mois|Facture bimestrielle 4471",
                "Facture d'énergie n° F26-447199201, émise le 14 septembre 2026",
                "Bonjour Madame MARTIN, voici ce que vous avez consommé.|Facture n° 4471 du 14/09/2026|Total TTC 84,20 €|Bien à vous",
                "Lumiane|facture"
            })
    void aLineOfItsOwnNamesTheBill(String lines) {
        assertThat(isMissing("facture-electricite", lines)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Objet : votre facture n° 4471",
                "Objet : contestation de la|facture n° 4471 du 14/09/2026",
                "Comprendre ma facture",
                "Votre facture a été payée : elle est au dossier",
                "Facture contestée : n° 4471 du 14/09/2026",
                "Facture type de 120 m3",
                "Nous avons lu votre lettre, avons reçu ce matin du fournisseur la|facture n° 4471 et en parlerons.",
                "Je joins la facture n° 4471 du 14/09/2026",
                "Répartition des frais de l'immeuble selon|facture du fournisseur"
            })
    void aSentenceOrTheHeadOfALetterDoesNot(String lines) {
        assertThat(isMissing("facture-electricite", lines)).isTrue();
    }

    @Test
    void anActIsAskedForItsNameInALetterOnly() {
        assertThat(isMissing("acte-naissance", "Paul MARTIN est né le 3 mars 1990 à huit heures"))
                .isFalse();
        assertThat(isMissing("acte-naissance", "Objet : acte de naissance|Madame,|Je vous écris pour Paul."))
                .isTrue();
        assertThat(isMissing("acte-naissance", "Objet : envoi|Madame,|voici la copie.|EXTRAIT D'ACTE DE NAISSANCE"))
                .isFalse();
    }

    @Test
    void manyPapersAreCalledByNothing() {
        assertThat(isMissing("cni", "Objet : ma carte|Madame,|Je l'ai perdue.")).isFalse();
    }

    private static boolean isMissing(String type, String lines) {
        PieceText piece = new PieceText(
                List.of(PageText.of(
                        "papier.pdf", PageOfText.of(lines.split("\\|")).page(1))),
                List.of(),
                List.of());
        return NAMING.missing(CATALOGUE.type(type).orElseThrow(), piece).isPresent();
    }
}
