package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import fr.completude.reading.TestContainers;
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

    @Test
    void filesInAMailAndInAZipWithinADossierAreReadAndNamed() throws IOException {
        Path dossier = dossier("c");
        byte[] film = TestContainers.utf8("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom");
        Files.write(dossier.resolve("courriel.eml"), TestContainers.mail("Bonjour", Map.of("film.mp4", film)));
        byte[] letter = TestContainers.word(TestContainers.paragraphs(List.of("Bonjour")), Map.of());
        Files.write(dossier.resolve("scans.zip"), TestContainers.zip(Map.of("lettre.docx", letter)));

        Run text = Run.of("check", dossier.toString());
        Run json = Run.of("check", dossier.toString(), "--format", "json");

        assertThat(text.out())
                .contains("film.mp4 (dans courriel.eml) : une vidéo, qui n'est pas lue. Envoyer une photo");
        JsonNode files = JsonMapper.shared().readTree(json.out()).get("files");
        assertThat(files.get(0).get("path").asString()).isEqualTo("courriel.eml");
        assertThat(files.get(0).get("problem").asString()).isEqualTo("unsupported");
        assertThat(files.get(2).get("path").asString()).isEqualTo("scans.zip");
        assertThat(files.get(2).get("mediaType").asString()).isEqualTo("application/zip");
        assertThat(files.get(2).get("problem").isNull()).isTrue();
    }

    private Path dossier(String name) throws IOException {
        Path dossier = Files.createDirectories(folder.resolve(name));
        Files.writeString(dossier.resolve("dossier.yaml"), "demarche: cni-premiere\nrendez-vous: 2026-12-03T14:30\n");
        Files.writeString(dossier.resolve("scan.pdf"), "ceci n'est pas un PDF");
        return dossier;
    }
}
