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
                "Lumiane|facture",
                "FINANCES PUBLIQUES|Facture 2026 - eau propre et eau sale|Département 61 - Commune 447 MUS - Régie de Mus|Contrat de Paul|Bords du lac"
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
    void aCaseworkersLetterIsAskedForItsNameOrForWhatItAttests() {
        assertThat(isMissing("attestation-droits", "Vos droits|Prise en charge des soins jusqu'au 3 mars 2027"))
                .isFalse();
        assertThat(isMissing("attestation-droits", "Objet : vos droits|Madame,|Nous les avons lus."))
                .isTrue();
        assertThat(isMissing("attestation-droits", "Objet : envoi|Madame,|voici :|ATTESTATION DE DROITS"))
                .isFalse();
        assertThat(isMissing("attestation-droits", "Objet : vos droits|Madame,|Nous certifions que vous en avez."))
                .isFalse();
    }

    @Test
    void anInsurerNamesItsAttestationOrAttests() {
        assertThat(isMissing("assurance-habitation", "ATTESTATION D'ASSURANCE HABITATION|Appartement assuré"))
                .isFalse();
        assertThat(isMissing("assurance-habitation", "Assurance habitation|Nous certifions que M. MARTIN est assuré"))
                .isFalse();
        assertThat(isMissing("assurance-habitation", "Assurance habitation|Étude du 3 mars|Adresse du risque"))
                .isTrue();
    }

    @Test
    void aPrintedMessageIsNoAttestationWhateverItSays() {
        String head = "De : agence@pont.example|À : lea@pre.example|Objet : votre facture|";

        assertThat(isMissing("attestation-droits", head + "ATTESTATION DE DROITS"))
                .isTrue();
        assertThat(isMissing("facture-telephone", head + "FACTURE n° 4471|Total TTC 84,20 €"))
                .isFalse();
        assertThat(isMissing("cni", head + "CARTE NATIONALE D'IDENTITÉ")).isFalse();
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
