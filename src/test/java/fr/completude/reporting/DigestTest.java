package fr.completude.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import fr.completude.dossier.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final Digest DIGEST = new Digest(
            Reports.TODAY,
            Stream.of(
                            row("sans-date", null, null, Verdict.TO_REVIEW, "Démarche"),
                            row("=1+1;\"x\"", "mus", "2026-12-03T14:30", Verdict.INCOMPLETE, "Photo", "Timbre"),
                            row("tôt", "mus", "2026-11-23T09:00", Verdict.COMPLETE),
                            row("aussi", "nages", "2026-12-03T08:05", Verdict.INCOMPLETE, "Photo"),
                            row("vide", null, "2026-12-04T08:00", Verdict.UNREADABLE),
                            row("hier", null, "2026-11-20T08:00", Verdict.COMPLETE))
                    .sorted(DigestRow.SOONEST_FIRST)
                    .toList(),
            List.of(new SetAside("perdu <1>.pdf", "Rangé nulle part.")));

    @Test
    void theSoonestAppointmentComesFirstAndNoneLast() {
        assertThat(DIGEST.rows())
                .extracting(DigestRow::dossier)
                .containsExactly("hier", "tôt", "aussi", "=1+1;\"x\"", "vide", "sans-date");
    }

    @Test
    void countsAreByVerdictAndByWhatIsMissingMost() {
        Tally tally = Tally.of(DIGEST.rows());

        assertThat(tally.dossiers()).isEqualTo(6);
        assertThat(tally.count(Verdict.INCOMPLETE)).isEqualTo(2);
        assertThat(tally.missing()).containsExactly(java.util.Map.entry("Photo", 2), java.util.Map.entry("Timbre", 1));
    }

    @Test
    void theTableForSpreadsheetsIsFrenchAndHoldsNoFormula() {
        String csv = new DigestCsv(Reports.wording()).write(DIGEST);

        assertThat(csv).startsWith("\uFEFFJour du rendez-vous;Heure;Mairie;Dossier;");
        assertThat(csv.split("\r\n", -1)).hasSize(8);
        assertThat(csv)
                .contains("03/12/2026;14:30;mus;\"'=1+1;\"\"x\"\"\";renouvellement de la carte d’identité;incomplet;")
                .contains("incomplet;Photo / Timbre;x/report.html");
    }

    @Test
    void theJsonHoldsCountsAndRows() {
        assertThat(DigestJson.write(DIGEST))
                .contains("\"schema\": \"completude/digest/1\"", "\"incomplete\": 2", "\"complete\": 2")
                .contains("\"appointment\": null", "\"missing\": [ \"Photo\", \"Timbre\" ]");
    }

    @Test
    void thePageGroupsByDayAndEscapes() {
        String html = new DigestPage(Reports.wording()).write(DIGEST);

        assertThat(html)
                .containsSubsequence(
                        "6 dossiers",
                        "Ce qui manque le plus",
                        "vendredi 20\u00A0novembre\u00A02026 (passé)",
                        "lundi 23\u00A0novembre\u00A02026",
                        "jeudi 3\u00A0décembre\u00A02026",
                        "8\u00A0h\u00A005",
                        "14\u00A0h\u00A030",
                        "Sans date de rendez-vous",
                        "Hors de tout dossier",
                        "perdu &lt;1&gt;.pdf");
        assertThat(html).contains("href=\"./x/report.html\"").doesNotContain("<script", " th:", "url(");
    }

    @Test
    void anEmptyNightSaysSo() {
        Digest none = new Digest(Reports.TODAY, List.of(), List.of());

        assertThat(new DigestPage(Reports.wording()).write(none)).contains("Aucun dossier n’a été déposé.");
        assertThat(DigestJson.write(none)).contains("\"dossiers\": [ ]");
    }

    @Test
    void linksNeverLeaveThePage() {
        assertThat(WebPath.encode("javascript:alert(1)/É t?#.html"))
                .isEqualTo("./javascript%3Aalert%281%29/%C3%89%20t%3F%23.html");
    }

    @Test
    void theConsoleTableIsAlignedAndFitsTheTerminal() {
        DigestRow many = row(
                "x".repeat(60),
                null,
                "2026-12-03T14:30",
                Verdict.INCOMPLETE,
                "Justificatif de domicile",
                "Photo d’identité",
                "Acte de naissance");

        List<String> lines = new DigestTable(Reports.wording(), 110)
                .lines(List.of(row("tôt", null, "2026-11-23T09:00", Verdict.COMPLETE), many));

        assertThat(lines.get(0)).startsWith("Rendez-vous").contains("Dossier", "Démarche", "Résultat", "À corriger");
        assertThat(lines).allMatch(line -> line.length() <= 110).allMatch(line -> line.equals(line.stripTrailing()));
        int column = lines.get(0).indexOf("À corriger");
        assertThat(lines.get(3).substring(column)).startsWith("Justificatif");
        assertThat(lines.get(3)).contains("jeu. 03/12 14:30", "x".repeat(31) + "…");
        assertThat(lines.get(4)).startsWith(" ".repeat(column));
        assertThat(String.join("", lines)).doesNotContain("\u001B");
    }

    private static DigestRow row(
            String dossier, @Nullable String mairie, @Nullable String appointment, Verdict verdict, String... missing) {
        return new DigestRow(
                dossier,
                mairie,
                "cni-renouvellement",
                appointment == null ? null : LocalDateTime.parse(appointment),
                verdict,
                List.of(missing),
                "x/report.html");
    }
}
