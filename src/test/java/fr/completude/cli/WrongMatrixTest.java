package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import fr.completude.checking.MatrixBuilder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No command starts with rules that are wrong: all mistakes are said, and nothing is judged. */
class WrongMatrixTest {

    private static final Path WRONG = MatrixBuilder.of(Path.of("config"))
            .replace("matrix/cni.yaml", "gravite: verif", "gravite: verifier")
            .replace("faits.yaml", "type: choix", "type: chois")
            .folder();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check DOSSIER",
                "nightly --inbox DEPOT --output DEPOT/../out",
                "rejudge DEPOT",
                "matrix show cni-vol",
                "matrix lint"
            })
    void everyMistakeIsSaidAndTheCommandEndsWithTwo(String command) throws IOException {
        Path dossier = Files.createDirectories(folder.resolve("depot/2026-12-03-ESSAI"));
        Files.writeString(dossier.resolve("dossier.yaml"), "demarche: cni-vol\n");
        String[] words = (command.replace("DOSSIER", dossier.toString())
                                .replace("DEPOT", folder.resolve("depot").toString())
                        + " --config " + WRONG)
                .split(" ", -1);

        Run run = Run.of(words);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err() + run.out())
                .containsPattern("matrix/cni\\.yaml, ligne \\d+ : gravité « verifier » inconnu")
                .containsPattern("faits\\.yaml, ligne \\d+ : type « chois » inconnu");
        assertThat(folder.resolve("out/2026-11-22")).doesNotExist();
    }
}
