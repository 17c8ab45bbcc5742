package fr.completude.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Report;
import fr.completude.dossier.Rule;
import fr.completude.dossier.Verdict;
import org.junit.jupiter.api.Test;

class ReportPageTest {

    private final ReportPage page = new ReportPage(Reports.wording());

    @Test
    void theVerdictComesFirstThenWhatToBring() {
        String html = page.write(Reports.incomplete());

        assertThat(html)
                .containsSubsequence(
                        "Dossier incomplet",
                        "2 points sont à corriger avant le rendez-vous.",
                        "jeudi 3\u00A0décembre\u00A02026 à\u00A014\u00A0h\u00A030",
                        "À apporter ou à corriger",
                        "Apporter le récapitulatif de la pré-demande",
                        "À vérifier par une personne",
                        "Le fond paraît sombre",
                        "Fichiers à problème",
                        "vieux.doc",
                        "Ce que la démarche demande",
                        "matrix/cni.yaml, ligne 41",
                        "Le jour du rendez-vous",
                        "Le demandeur vient en personne",
                        "Pièces trouvées",
                        "Valeurs lues");
    }

    @Test
    void everyStatusIsAWordAndAShape() {
        String html = page.write(Reports.incomplete());

        assertThat(html).contains("manquant", "périmé", "en règle", "à vérifier");
        assertThat(html).contains("<use href=\"#bad\">", "<use href=\"#good\">", "<use href=\"#doubt\">");
        assertThat(html).doesNotContain("sans objet");
    }

    @Test
    void valuesAreWrittenInFrenchAndDifferencesShown() {
        String html = page.write(Reports.incomplete());

        assertThat(html).contains("1er\u00A0décembre\u00A02025", "€", "1\u202F084,50", "recto et verso");
        assertThat(html).containsOnlyOnce("les pièces diffèrent");
    }

    @Test
    void piecesThatAreNotRecognisedSaySoAndWhy() {
        assertThat(page.write(Reports.incomplete()))
                .contains(
                        "pièce non reconnue",
                        "Trop peu de mots lisibles.",
                        "Peut-être : pré-demande, carte d’identité.");
    }

    @Test
    void everythingIsEscaped() {
        Report hostile = Reports.report(
                "<script>alert(1)</script>",
                Verdict.TO_REVIEW,
                List.of(Reports.card()),
                List.of(Reports.finding("x", "\"><img src=x>", FindingStatus.TO_REVIEW, true)
                        .says("${T(java.lang.Runtime)} [[${view}]] <b>")),
                List.of());

        String html = page.write(hostile);

        assertThat(html).doesNotContain("<script", "<img", "<b>1</b>");
        assertThat(html).contains("&lt;script&gt;", "scan &lt;b&gt;1&lt;/b&gt;.pdf", "[[${view}]]");
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        Report report = Reports.incomplete();
        Rule.Source trap = new Rule.Source("Piège", "javascript:alert(1)", null);
        var finding = report.findings().get(0);
        var trapped = new fr.completude.dossier.Finding(
                finding.requirement(),
                finding.title(),
                finding.ref(),
                finding.status(),
                finding.blocking(),
                finding.pieces(),
                finding.message(),
                finding.remedy(),
                finding.evidence(),
                finding.validUntil(),
                new Rule("matrix/x.yaml", 1, trap));

        String html = page.write(Reports.with(report, List.of(trapped)));

        assertThat(html).contains("Piège").doesNotContain("javascript:");
    }

    @Test
    void thePageFetchesNothingAndRunsNothing() {
        for (Report report : List.of(Reports.incomplete(), Reports.complete(), Reports.unreadable())) {
            assertThat(page.write(report))
                    .startsWith("<!DOCTYPE html>")
                    .contains("<html lang=\"fr\"", "default-src 'none'")
                    .doesNotContain("<script", "<link", "src=\"", "@import", " th:", "url(");
        }
    }

    @Test
    void aDossierWithNothingReadSaysSo() {
        assertThat(page.write(Reports.unreadable()))
                .contains("Dossier illisible", "Le seul fichier du dossier n’a pas pu être lu.", "trop volumineux")
                .doesNotContain("Pièces trouvées");
    }
}
