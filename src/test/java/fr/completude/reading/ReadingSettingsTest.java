package fr.completude.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import fr.completude.config.ConfigException;
import fr.completude.config.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingSettingsTest {

    private static final Path SHIPPED = Installation.locate(null).config();

    @Test
    void theShippedFileIsReadWithItsUnits() {
        ReadingSettings settings = ReadingSettings.load(SHIPPED);
        assertThat(settings.fileBytes()).isEqualTo(25L << 20);
        assertThat(settings.limits().pages()).isEqualTo(60);
        assertThat(settings.limits().refusedPixels()).isEqualTo(100_000_000);
        assertThat(settings.fileTime()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.childHeap()).isEqualTo(512L << 20);
        assertThat(settings.attempts()).isEqualTo(2);
    }

    @Test
    void allMistakesAreReportedTogetherWithTheirLines(@TempDir Path folder) throws IOException {
        String text = Files.readString(SHIPPED.resolve("lecture.yaml"))
                .replace("60 s              # au-delà", "une minute # au-delà")
                .replace("resolution: 200 ppp", "resolution: 200 px")
                .replace("essais: 2", "esais: 2");
        Files.writeString(folder.resolve("lecture.yaml"), text);

        ConfigException mistakes = catchThrowableOfType(ConfigException.class, () -> ReadingSettings.load(folder));

        assertThat(mistakes.problems())
                .extracting(Object::toString)
                .anySatisfy(m -> assertThat(m).contains("lecture.yaml, ligne").contains("une minute"))
                .anySatisfy(m -> assertThat(m).contains("suivi de ppp"))
                .anySatisfy(m -> assertThat(m).contains("esais").contains("essais"))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void aPictureOfAPageTooSmallToShowAnythingIsAMistake(@TempDir Path folder) throws IOException {
        String text = Files.readString(SHIPPED.resolve("lecture.yaml"))
                .replace("grand-cote: 1400 px", "grand-cote: 20 px")
                .replace("taille: 160 ko", "taille: 1 ko");
        Files.writeString(folder.resolve("lecture.yaml"), text);

        ConfigException mistakes = catchThrowableOfType(ConfigException.class, () -> ReadingSettings.load(folder));

        assertThat(mistakes.problems())
                .extracting(Object::toString)
                .anySatisfy(m -> assertThat(m).contains("au moins 200 px"))
                .anySatisfy(m -> assertThat(m).contains("au moins 5 ko"))
                .hasSize(2);
    }

    @Test
    void zeroIsNoLimit(@TempDir Path folder) throws IOException {
        String text = Files.readString(SHIPPED.resolve("lecture.yaml")).replace("pages-lues: 60", "pages-lues: 0");
        Files.writeString(folder.resolve("lecture.yaml"), text);
        assertThat(catchThrowableOfType(ConfigException.class, () -> ReadingSettings.load(folder)))
                .isNotNull();
    }
}
