package fr.completude.recognition.clues;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import fr.completude.config.Problems;
import fr.completude.recognition.PageOfText;
import fr.completude.recognition.catalogue.Catalogue;
import fr.completude.recognition.catalogue.CatalogueLoader;
import fr.completude.recognition.catalogue.PieceType;
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
    void aTaxNoticeIsAskedForItsNameInALetterOnly() {
        assertThat(isMissing("avis-imposition", "Impôt sur les revenus de 2025|Revenu fiscal de référence 24 812"))
                .isFalse();
        assertThat(isMissing("avis-imposition", "Objet : votre avis d'impôt|Madame,|Nous l'avons lu."))
                .isTrue();
        assertThat(isMissing("avis-imposition", "Objet : envoi|Madame,|voici la copie.|AVIS D'IMPÔT 2026"))
                .isFalse();
    }

    @Test
    void anActIsNeverALetter() {
        assertThat(isMissing("acte-naissance", "Paul MARTIN est né le 3 mars 1990 à huit heures"))
                .isFalse();
        assertThat(isMissing("acte-mariage", "Monsieur Paul MARTIN,|né à Nîmes, et|Madame Léa BLANC,|née à Mus"))
                .isFalse();
        assertThat(isMissing("acte-naissance", "EXTRAIT D'ACTE DE NAISSANCE|Madame,|L'acte a été trouvé."))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASSIGNATION", "Compromis de vente", "Rapport de recherche, dossier 2026-114"})
    void aPaperMayCallItselfSomethingElse(String title) {
        assertThat(NAMING.other(type("facture-eau"), piece(title + "|Facture n° 4471 du 14/09/2026")))
                .isPresent();
        assertThat(NAMING.other(
                        type("facture-eau"),
                        piece("Facture n° 4471 du 14/09/2026|Notre technicien vous a remis un "
                                + title.toLowerCase(Locale.FRENCH))))
                .isEmpty();
    }

    @Test
    void whatIsATitleOfTheTypeIsItsOwn() {
        assertThat(NAMING.other(type("compromis-vente"), piece("COMPROMIS DE VENTE|Bien vendu : une maison")))
                .isEmpty();
    }

    @Test
    void manyPapersAreCalledByNothing() {
        assertThat(isMissing("cni", "Objet : ma carte|Madame,|Je l'ai perdue.")).isFalse();
    }

    private static boolean isMissing(String type, String lines) {
        return NAMING.missing(type(type), piece(lines)).isPresent();
    }

    private static PieceType type(String id) {
        return CATALOGUE.type(id).orElseThrow();
    }

    private static PieceText piece(String lines) {
        return new PieceText(
                List.of(PageText.of(
                        "papier.pdf", PageOfText.of(lines.split("\\|")).page(1))),
                List.of(),
                List.of());
    }
}
