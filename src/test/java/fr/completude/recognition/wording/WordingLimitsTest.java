package fr.completude.recognition.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.completude.config.ConfigProblem;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingLimitsTest {

    private static final String WRITTEN = """
            source: essais
            mots-au-moins: 12
            autre: 0.75
            desaccord: 0.02
            seul: 0.5
            proposition: 1.5
            accord:
              mots-au-moins: 40
              probable: 0.15
              avance: 2
              poids: 5
            """;

    private final Problems problems = new Problems();

    @Test
    void limitsAreReadAsWritten() {
        assertThat(read(WRITTEN))
                .isEqualTo(new WordingLimits(12, 0.75, 0.02, 0.5, 1.5, new WordingLimits.Agreement(40, 0.15, 2, 5)));
        assertThat(problems.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mots-au-moins: 12, mots-au-moins: 0, 2, 1 ou plus",
        "mots-au-moins: 40, mots-au-moins: 0, 8, 1 ou plus",
        "autre: 0.75, autre: 7.5, 3, de 0 à 1",
        "desaccord: 0.02, desaccord: -1, 4, de 0 à 1",
        "seul: 0.5, seul: NaN, 5, de 0 à 1",
        "proposition: 1.5, proposition: 9, 6, de 0 à 5",
        "probable: 0.15, probable: 2, 9, de 0 à 1",
        "avance: 2, avance: 0.5, 10, de 1 à 100",
        "poids: 5, poids: -5, 11, de 0 à 10",
    })
    void aNumberOutOfRangeIsRefusedWithItsLineAndWhatIsExpected(String good, String bad, int line, String expected) {
        read(WRITTEN.replace(good, bad));

        assertThat(problems.found()).hasSize(1);
        ConfigProblem problem = problems.found().get(0);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.message()).contains(expected);
    }

    private WordingLimits read(String text) {
        return YamlFile.parse(text, "vocabulaire.yaml", problems)
                .map(WordingLimits::read)
                .orElseThrow();
    }
}
