package fr.completude.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import fr.completude.config.ConfigException;
import fr.completude.config.ConfigProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceptionRulesTest {

    private final Path config;

    ReceptionRulesTest(@TempDir Path folder) {
        config = folder;
    }

    @Test
    void patternsAreWholeNamesWhateverTheirCase() {
        ReceptionRules rules = Rules.shipped();

        assertThat(rules.ignores("THUMBS.DB")).isTrue();
        assertThat(rules.ignores("MARTIN.truth.json")).isTrue();
        assertThat(rules.ignores(".DS_Store")).isTrue();
        assertThat(rules.ignores("scan.truth.json.pdf")).isFalse();
        assertThat(rules.ignores("Thumbs.db.pdf")).isFalse();
    }

    @Test
    void allMistakesAreReportedAtOnce() throws IOException {
        Files.writeString(config.resolve("reception.yaml"), """
                ignore: [x]
                limites:
                  fichiers-par-dossier: beaucoup
                  mo-par-fichier: 0
                  mo-par-dosier: 3
                """);

        ConfigException mistakes = catchThrowableOfType(ConfigException.class, () -> ReceptionRules.load(config));

        assertThat(mistakes.problems())
                .extracting(ConfigProblem::toString)
                .anyMatch(text -> text.contains("ligne 1") && text.contains("« ignorer »"))
                .anyMatch(text -> text.contains("ligne 3") && text.contains("« beaucoup »"))
                .anyMatch(text -> text.contains("ligne 4") && text.contains("au moins 1"))
                .anyMatch(text -> text.contains("ligne 5") && text.contains("« mo-par-dossier »"))
                .anyMatch(text -> text.contains("« profondeur » manque"));
    }
}
