package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On demand, on files that take no recognition of characters. */
class CheckCommandTest {

    private final Path folder;

    CheckCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theTextSaysTheVerdictThenWhyAndTheStatusTheMostSerious() throws IOException {
        Path dossier = dossier("marchebois");

        Run run = Run.of("check", dossier.toString(), "--le", "2026-11-20");

        assertThat(run.out())
                .startsWith("marchebois — ")
                .contains("Rendez-vous le 3 décembre 2026 à 14:30 ; contrôle du 20 novembre 2026")
                .contains("ILLISIBLE")
                .contains("scan.pdf");
        assertThat(run.status()).isEqualTo(4);
    }

    @Test
    void standardOutputIsValidJsonForOneDossierAndForSeveral() throws IOException {
        Run one = Run.of("check", "--format", "json", dossier("a").toString());
        Run two = Run.of(
                "check",
                "--format",
                "json",
                dossier("a").toString(),
                dossier("b").toString());

        JsonNode report = JsonMapper.shared().readTree(one.out());
        JsonNode reports = JsonMapper.shared().readTree(two.out());
        assertThat(report.get("schema").asString()).isEqualTo("completude/report/1");
        assertThat(report.get("checkedOn").asString()).isEqualTo("2026-11-22");
        assertThat(reports.size()).isEqualTo(2);
        assertThat(reports.get(1).get("dossier").asString()).isEqualTo("b");
    }

    @Test
    void whatTheCommandDeclaresPrevailsOverTheDossier() throws IOException {
        Run run = Run.of(
                "check",
                dossier("a").toString(),
                "--demarche",
                "cni-perte",
                "--rendez-vous",
                "2026-12-10T09:00",
                "--format",
                "json");

        JsonNode report = JsonMapper.shared().readTree(run.out());
        assertThat(report.get("procedure").asString()).isEqualTo("cni-perte");
        assertThat(report.get("appointment").asString()).isEqualTo("2026-12-10T09:00");
    }

    @Test
    void looseFilesMakeOneDossierAndReportsGoToTheFolderAskedFor() throws IOException {
        Path first = Files.writeString(folder.resolve("un.pdf"), "pas un PDF");
        Path second = Files.writeString(folder.resolve("deux.pdf"), "non plus");
        Path out = folder.resolve("out");

        Run run = Run.of(
                "check",
                first.toString(),
                second.toString(),
                "--demarche",
                "cni-premiere",
                "--format",
                "html",
                "--output",
                out.toString());

        assertThat(run.out()).startsWith("<!DOCTYPE html>").contains("un.pdf", "deux.pdf");
        assertThat(out.resolve("fichiers isolés/report.json")).content().contains("un.pdf", "deux.pdf");
    }

    @Test
    void readingGivesOneJsonObjectALineAndTheStatusOfWhatCouldNotBeRead() throws IOException {
        Path first = Files.writeString(folder.resolve("un.pdf"), "pas un PDF");
        Path second = Files.createFile(folder.resolve("vide.pdf"));

        Run run = Run.of("read", "--format", "json", first.toString(), second.toString());

        assertThat(run.out().lines().map(line -> JsonMapper.shared()
                        .readTree(line)
                        .get("problem")
                        .isNull()))
                .containsExactly(false, false);
        assertThat(run.status()).isEqualTo(4);
    }

    private Path dossier(String name) throws IOException {
        Path dossier = Files.createDirectories(folder.resolve(name));
        Files.writeString(dossier.resolve("dossier.yaml"), "demarche: cni-premiere\nrendez-vous: 2026-12-03T14:30\n");
        Files.writeString(dossier.resolve("scan.pdf"), "ceci n'est pas un PDF");
        return dossier;
    }
}
