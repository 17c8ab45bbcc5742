package fr.completude.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import fr.completude.config.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionFingerprintTest {

    private final Path config;
    private final Path catalogue;

    RecognitionFingerprintTest(@TempDir Path folder) throws IOException {
        config = Files.createDirectory(folder.resolve("config"));
        catalogue = Files.createDirectory(folder.resolve("catalogue"));
        Files.writeString(catalogue.resolve("cni.yaml"), "un");
        Files.createSymbolicLink(config.resolve("pieces"), catalogue);
    }

    @Test
    void aCatalogueBehindALinkCountsToo() throws IOException {
        String before = fingerprint();
        Files.writeString(catalogue.resolve("cni.yaml"), "deux");

        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void theWordsOfTheLetterDoNotCount() throws IOException {
        String before = fingerprint();
        Files.writeString(config.resolve("courrier.yaml"), "rappels: {}");

        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void howLongDossiersAreKeptDoesNotCount() throws IOException {
        String before = fingerprint();
        Files.writeString(config.resolve("conservation.yaml"), "journal: 12 mois");

        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void whatWorkersJudgeByCountsAmongMachinesButNotWhereTheirServersAre() throws IOException {
        String before = RecognitionFingerprint.withJudging(installation());
        Files.writeString(config.resolve("grappe.yaml"), "part: 20");
        assertThat(RecognitionFingerprint.withJudging(installation())).isEqualTo(before);

        Files.createDirectory(config.resolve("matrix"));
        Files.writeString(config.resolve("matrix/cni.yaml"), "deux");
        assertThat(RecognitionFingerprint.withJudging(installation())).isNotEqualTo(before);
        assertThat(fingerprint()).isEqualTo(RecognitionFingerprint.of(installation()));
    }

    @Test
    void theProgramIsToldFromItsConfiguration() throws IOException {
        String before = RecognitionFingerprint.program(installation());
        Files.writeString(config.resolve("faits.yaml"), "un");
        assertThat(RecognitionFingerprint.program(installation())).isEqualTo(before);

        Path classes = Files.createDirectory(config.resolveSibling("classes"));
        Files.writeString(classes.resolve("A.class"), "un");
        assertThat(RecognitionFingerprint.program(installation())).isNotEqualTo(before);
    }

    private String fingerprint() {
        return RecognitionFingerprint.of(installation());
    }

    private Installation installation() {
        return new Installation(
                config.resolveSibling("engine"),
                config,
                config.resolveSibling("classes").toString());
    }
}
