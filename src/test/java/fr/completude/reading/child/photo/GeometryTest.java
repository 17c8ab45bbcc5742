package fr.completude.reading.child.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Picture;
import fr.completude.sample.photo.FaceDrawing;
import fr.completude.sample.photo.PortraitSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What is measured against what was drawn. */
class GeometryTest {

    private static final PhotoMeter METER = new PhotoMeter(Path.of("target", "engine"));

    @AfterAll
    static void close() {
        METER.close();
    }

    @Test
    void theFaceIsMeasuredToAMillimetreAndAHalf() {
        for (double mm : new double[] {27, 31, 34, 37}) {
            for (int seed = 300; seed < 303; seed++) {
                Map<String, Double> measures = measured(seed, sound().withFaceHeight(mm));

                assertThat(measures.get("faceHeight")).as("seed %d", seed).isEqualTo(mm, within(1.5));
            }
        }
    }

    @Test
    void theLeanOfTheHeadIsMeasuredToADegreeAndAHalf() {
        for (double tilt : new double[] {-12, -6, -3, 3, 6, 12}) {
            for (int seed = 310; seed < 312; seed++) {
                Map<String, Double> measures = measured(seed, sound().withTilt(tilt));

                assertThat(measures.get("roll")).as("seed %d", seed).isEqualTo(tilt, within(1.5));
            }
        }
    }

    @Test
    void thePrintIsMeasuredToHalfAMillimetreOnAPage() {
        for (int seed = 320; seed < 326; seed++) {
            double lean = (seed - 322.5) * 2;
            Map<String, Double> measures = only(METER.measure(
                    Desk.a4()
                            .lay(FaceDrawing.draw(seed, PortraitSettings.compliant(Desk.DPI)), 60, 80, lean)
                            .scan(),
                    Desk.DPI));

            assertThat(measures.get("frameWidth")).as("seed %d", seed).isEqualTo(35, within(0.5));
            assertThat(measures.get("frameHeight")).as("seed %d", seed).isEqualTo(45, within(0.5));
        }
    }

    private static PortraitSettings sound() {
        return PortraitSettings.compliant(300);
    }

    private static Map<String, Double> measured(int seed, PortraitSettings settings) {
        return only(METER.measure(FaceDrawing.draw(seed, settings), 300.0));
    }

    private static Map<String, Double> only(List<Picture> photos) {
        assertThat(photos).hasSize(1);
        return photos.get(0).measures();
    }
}
