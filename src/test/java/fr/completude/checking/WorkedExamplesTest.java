package fr.completude.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import fr.completude.checking.examples.ExampleFile;
import org.junit.jupiter.api.Test;

/** Every worked dossier kept beside the rules comes out as it says. */
class WorkedExamplesTest {

    @Test
    void everyExampleBesideTheRulesComesOutAsItSays() {
        Judge judge = TestMatrix.judge();
        List<Path> files = ExampleFile.beside(TestMatrix.CONFIG);
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            ExampleFile examples = ExampleFile.read(file, file.toString(), judge);
            assertThat(examples.size()).isGreaterThan(20);
            assertThat(examples.differences(judge)).isEmpty();
        }
    }
}
