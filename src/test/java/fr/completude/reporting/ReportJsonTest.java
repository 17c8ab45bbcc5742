package fr.completude.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Report;
import fr.completude.dossier.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportJsonTest {

    @Test
    void requirementsThatDoNotApplyAreShownOnlyWhenAskedFor() {
        assertThat(new ReportJson(ReportJson.APPLICABLE).write(Reports.incomplete()))
                .doesNotContain("not-applicable");
        assertThat(new ReportJson(ReportJson.ALL).write(Reports.incomplete())).contains("not-applicable");
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        ReportJson json = new ReportJson(ReportJson.ALL);

        assertThat(json.write(Reports.incomplete())).isEqualTo(json.write(Reports.incomplete()));
    }

    @Test
    void numbersAreRounded() {
        assertThat(new ReportJson(ReportJson.ALL).write(Reports.incomplete()))
                .contains(
                        "\"confidence\": 0.985", "[ 0.3333, 0.1, 0.2, 0.02 ]", "\"dpi\": 200,", "\"skewDegrees\": 0.4");
    }

    @Test
    void fieldsComeInTheOrderOfTheContractWhateverTheOrderOfTheMap() {
        String json = new ReportJson(ReportJson.ALL).write(Reports.complete());

        assertThat(json.indexOf("issuedOn")).isLessThan(json.indexOf("holderFamilyName"));
        assertThat(json.indexOf("holderFamilyName")).isLessThan(json.indexOf("\"address\""));
    }

    @Test
    void aHashThatCouldNotBeMadeIsNull() {
        assertThat(new ReportJson(ReportJson.ALL).write(Reports.unreadable()))
                .contains("\"sha256\": null", "\"problem\": \"too-large\"");
    }

    @Test
    void whatAFileHoldsIsOneLine() {
        String line = ReadJson.line(
                Reports.file("a.pdf", "application/pdf", 2, FileProblem.TOO_MANY_PAGES),
                List.of(Reports.bill()),
                new Timing(1, 2, 3, 4));

        assertThat(line)
                .startsWith("{\"file\":\"a.pdf\",\"sha256\":\"bbb")
                .contains(
                        "\"mediaType\":\"application/pdf\",\"pages\":2,\"problem\":\"too-many-pages\",\"pieces\":[{\"id\":\"p1\"")
                .endsWith("\"timing\":{\"totalMs\":1,\"readMs\":2,\"ocrPages\":3,\"cachedPages\":4}}")
                .doesNotContain("\n");
    }

    @Test
    void aRowOfTheDigestCanBeReadBack(@TempDir Path folder) throws IOException {
        for (Report report : List.of(Reports.incomplete(), Reports.complete(), Reports.unreadable())) {
            Path file = Files.writeString(
                    folder.resolve("report.json"), new ReportJson(ReportJson.APPLICABLE).write(report));

            assertThat(DigestRow.read(file, "x/report.html")).isEqualTo(DigestRow.of(report, "x/report.html"));
        }
    }

    @Test
    void whatIsNoReportIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.json");

        Files.writeString(file, "{\"verdict\": ");
        assertThatThrownBy(() -> DigestRow.read(file, null)).isInstanceOf(IOException.class);
        Files.writeString(file, "[]");
        assertThatThrownBy(() -> DigestRow.read(file, null)).isInstanceOf(IOException.class);
    }
}
