package fr.completude.checking.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import fr.completude.checking.TestMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every line of the texts the matrix comes from leads to a rule, or to a reason why there is none. */
class CoverageTest {

    private static final Path LIST = TestMatrix.CONFIG.resolve("couverture.yaml");
    private static final Matrix MATRIX = TestMatrix.judge().matrix();

    @TempDir
    private Path folder;

    @Test
    void everyLineLeadsToARuleOrToAReason() {
        assertThat(Coverage.of(LIST, TestMatrix.CONFIG, MATRIX).problems()).isEmpty();
    }

    @Test
    void noLineOfTheTextsIsLeftOut() throws IOException {
        assertThat(Coverage.of(LIST, TestMatrix.CONFIG, MATRIX).rows()).isEqualTo(expected());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            regles: {pacs: [declaration, convention]} | regles: {pacs: [declaration, conventions]} | exigence « conventions » inconnu(e)
            regles: {pacs: [declaration, convention]} | regles: {pax: [declaration, convention]}   | démarche « pax » inconnu(e)
            regles: {pacs: [declaration, convention]} | regles:                                    | ni règle, ni raison
            profils: {mus: rappel-copies}             | profils: {nulle-part: rappel-copies}       | mairie « nulle-part » inconnu(e)
            profils: {mus: rappel-copies}             | profils: {mus: rappel-copie}               | exigence « rappel-copie » inconnu(e)
            valeurs: age-predemande                   | valeurs: age-de-la-predemande              | valeurs « age-de-la-predemande » inconnu(e)
            demarches: vitale-retraite-etranger       | demarches: retraite                        | demarches « retraite » inconnu(e)
            pieces: attestation-ame                   | pieces: attestation-du-maire               | pieces « attestation-du-maire » inconnu(e)
            faits: etat_civil_demat                   | faits: etat-civil                          | faits « etat-civil » inconnu(e)
            """)
    void aHoleIsFoundWithItsLine(String text, String replacement, String expected) throws IOException {
        String whole = Files.readString(LIST);
        assertThat(whole).contains(text);
        int at = whole.indexOf(text);
        Path broken = Files.writeString(
                folder.resolve("couverture.yaml"),
                whole.substring(0, at) + replacement + whole.substring(at + text.length()));

        assertThat(Coverage.of(broken, TestMatrix.CONFIG, MATRIX).problems()).anySatisfy(problem -> {
            assertThat(problem.message()).contains(expected);
            assertThat(problem.line()).isPositive();
        });
    }

    private static Set<String> expected() throws IOException {
        try (var lines =
                Objects.requireNonNull(CoverageTest.class.getResourceAsStream("/checking/lignes-a-couvrir.txt"))) {
            return Arrays.stream(new String(lines.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        }
    }
}
