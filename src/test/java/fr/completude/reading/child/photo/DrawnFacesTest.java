package fr.completude.reading.child.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import fr.completude.sample.photo.FaceDrawing;
import fr.completude.sample.photo.PortraitSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnFacesTest {

    private static final PortraitSettings COMPLIANT = PortraitSettings.compliant(200);

    private static FaceDetector detector;

    @BeforeAll
    static void open() {
        detector = new FaceDetector(Path.of("target", "engine"));
    }

    @AfterAll
    static void close() {
        detector.close();
    }

    @Test
    void everyDrawnPersonIsOneFaceSeenStraightAtItsHeight() {
        for (int seed = 0; seed < 40; seed++) {
            Pixels picture = Pixels.of(FaceDrawing.draw(seed, COMPLIANT));
            List<Face> faces = detector.detect(picture);

            assertThat(faces).as("seed %d", seed).hasSize(1);
            Face face = faces.get(0);
            Head head = new Head(face);
            assertThat(face.score()).as("score of seed %d", seed).isGreaterThan(0.75);
            assertThat(head.roll()).as("roll of seed %d", seed).isBetween(-2.0, 2.0);
            assertThat(head.yaw()).as("yaw of seed %d", seed).isBetween(-4.0, 4.0);
            assertThat(head.height() / picture.height())
                    .as("height of seed %d", seed)
                    .isBetween(32 / 45.0, 36 / 45.0);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-20, -10, -5, 5, 10, 20})
    void aLeaningHeadIsMeasured(double tilt) {
        for (int seed = 100; seed < 103; seed++) {
            List<Face> faces = detector.detect(Pixels.of(FaceDrawing.draw(seed, COMPLIANT.withTilt(tilt))));

            assertThat(faces).hasSize(1);
            assertThat(faces.get(0).roll()).as("seed %d", seed).isBetween(tilt - 1.5, tilt + 1.5);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {24, 28, 32, 36, 39})
    void theHeightOfAHeadIsMeasured(double mm) {
        for (int seed = 200; seed < 203; seed++) {
            Pixels picture = Pixels.of(FaceDrawing.draw(seed, COMPLIANT.withFaceHeight(mm)));

            assertThat(new Head(detector.detect(picture).get(0)).height() / picture.height() * 45)
                    .as("seed %d", seed)
                    .isBetween(mm - 1.5, mm + 1.5);
        }
    }

    @Test
    void facesTooSmallForAFirstLookAreFound() {
        Desk page = Desk.a4().lay(FaceDrawing.draw(5, COMPLIANT), 20, 20, 0);

        assertThat(detector.detect(Pixels.of(page.scan()))).hasSize(1);
    }
}
