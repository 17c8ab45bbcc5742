package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operators do to dossiers is done to the one meant, and noted. */
class DeedsTest {

    private static final String REPORT =
            "{\"dossier\":\"%s\",\"mairie\":\"%s\",\"procedure\":\"pacs\",\"verdict\":\"complete\",\"checkedOn\":\"2026-11-22\",\"findings\":[],\"files\":[]}";

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void write() throws IOException {
        output = folder.resolve("rapports");
        report("mus", "2026-001");
        report("nimes", "2026-001");
        Files.createDirectories(output.resolve(".completude"));
    }

    private void report(String mairie, String dossier) throws IOException {
        Path at = Files.createDirectories(
                output.resolve("2026-11-22").resolve(mairie).resolve(dossier));
        Files.writeString(at.resolve("report.json"), REPORT.formatted(dossier, mairie));
    }

    private String journal(String mairie) {
        return Run.of("audit", "export", "--output", output.toString(), "--mairie", mairie, "--dossier", "2026-001")
                .out();
    }

    @Test
    void whatIsErasedIsTheOneOfThatMairie() {
        assertThat(Run.of("erase", "2026-001", "--output", output.toString()).status())
                .isEqualTo(2);
        assertThat(Run.of("erase", "mus/2026-001", "--output", output.toString(), "--dry-run")
                        .out())
                .startsWith("mus/2026-001\t");
        assertThat(output.resolve("2026-11-22/mus/2026-001")).exists();

        assertThat(Run.of("erase", "mus/2026-001", "--output", output.toString())
                        .status())
                .isZero();

        assertThat(output.resolve("2026-11-22/mus")).doesNotExist();
        assertThat(output.resolve("2026-11-22/nimes/2026-001/report.json")).exists();
        assertThat(journal("mus")).contains("\"deed\":\"erased\"");
        assertThat(journal("nimes")).isEmpty();
    }

    @Test
    void whatIsHandedOverIsNotedOnceItIsFound() {
        Path zip = folder.resolve("copie.zip");
        assertThat(Run.of("export", "mus/INCONNU", "--output", output.toString(), "--to", zip.toString())
                        .status())
                .isEqualTo(2);
        assertThat(output.resolve(".completude/audit")).doesNotExist();

        assertThat(Run.of("export", "mus/2026-001", "--output", output.toString(), "--to", zip.toString())
                        .status())
                .isZero();

        assertThat(zip).exists();
        assertThat(journal("mus")).contains("\"deed\":\"exported\"");
        assertThat(Run.of("export", "mus/2026-001", "--output", output.toString(), "--to", zip.toString())
                        .err())
                .contains("existe déjà");
        assertThat(journal("mus").lines()).hasSize(1);
        assertThat(journal("nimes")).isEmpty();
    }

    @Test
    void whatIsToBeReadAgainIsNoted() throws IOException {
        Path reason = Files.createDirectories(output.resolve("quarantine/nimes/2026-001/a.pdf"));
        Files.writeString(
                reason.resolve("reason.json"),
                "{\"dossier\":\"2026-001\",\"mairie\":\"nimes\",\"file\":\"a.pdf\",\"problem\":\"corrupt\",\"message\":\"x\",\"checkedOn\":\"2026-11-22\"}");

        assertThat(Run.of("retry", "mus/2026-001", "--output", output.toString())
                        .status())
                .isZero();
        assertThat(Run.of("quarantine", "release", "nimes/2026-001", "--output", output.toString())
                        .status())
                .isZero();
        assertThat(Run.of("quarantine", "release", "mus/2026-001", "--output", output.toString())
                        .status())
                .isEqualTo(2);

        assertThat(journal("mus").lines()).singleElement().asString().contains("\"deed\":\"released\"");
        assertThat(journal("nimes").lines()).singleElement().asString().contains("\"deed\":\"released\"");
    }

    @Test
    void accountsAreNotedBesideTheirFileAndCorrectionsThatLeave() throws IOException {
        Path file = folder.resolve("comptes.yaml");
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("un long mot de passe\n".getBytes(StandardCharsets.UTF_8)));
            Run.of("accounts", "put", file.toString(), "camille", "--mairie", "mus");
        } finally {
            System.setIn(before);
        }
        Run.of("accounts", "remove", file.toString(), "personne");
        Run.of("accounts", "remove", file.toString(), "camille");

        String noted = Run.of("audit", "export", "--output", folder.toString()).out();
        assertThat(noted.lines())
                .hasSize(2)
                .allMatch(line -> line.contains("account-changed") && line.contains("camille"));

        Run.of("corrections", "--output", output.toString());
        assertThat(Run.of("audit", "export", "--output", output.toString()).out())
                .contains("\"deed\":\"exported\"", "corrections");
    }
}
