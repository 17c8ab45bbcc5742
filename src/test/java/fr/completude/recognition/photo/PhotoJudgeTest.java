package fr.completude.recognition.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import fr.completude.dossier.Measure;
import fr.completude.dossier.PhotoAssessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoJudgeTest {

    private static final PhotoJudge JUDGE =
            new PhotoJudge(PhotoLimits.read(YamlFile.read(Path.of("config/photo.yaml"), "photo.yaml", new Problems())
                    .orElseThrow()));

    private static Map<String, Double> good() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("faces", 1.0),
                Map.entry("frameRatio", 0.778),
                Map.entry("faceHeightRatio", 0.75),
                Map.entry("roll", 1.0),
                Map.entry("yaw", 2.0),
                Map.entry("sharpness", 0.7),
                Map.entry("eyesOpen", 0.31),
                Map.entry("backgroundLightness", 80.0),
                Map.entry("backgroundSpread", 5.0),
                Map.entry("backgroundPattern", 4.0),
                Map.entry("backgroundShade", 12.0),
                Map.entry("backgroundWhiteness", 200.0)));
    }

    private static PhotoAssessment assessed(Map<String, Double> raw) {
        return JUDGE.assessment(JUDGE.measures(raw));
    }

    @Test
    void everythingRightIsCompliant() {
        assertThat(assessed(good())).isEqualTo(PhotoAssessment.COMPLIANT);
    }

    @Test
    void aLittleOutsideIsForAPersonToSee() {
        Map<String, Double> raw = good();
        raw.put("roll", 7.0);
        assertThat(assessed(raw)).isEqualTo(PhotoAssessment.TO_REVIEW);
    }

    @Test
    void farOutsideIsNonCompliant() {
        Map<String, Double> raw = good();
        raw.put("roll", -20.0);
        assertThat(assessed(raw)).isEqualTo(PhotoAssessment.NON_COMPLIANT);
        assertThat(JUDGE.measures(raw))
                .filteredOn(m -> m.name().equals("roll"))
                .extracting(Measure::status)
                .containsExactly(Measure.Status.OUT);
    }

    @Test
    void whatWasNotMeasuredIsNotPassed() {
        Map<String, Double> raw = good();
        raw.remove("backgroundLightness");
        assertThat(assessed(raw)).isEqualTo(PhotoAssessment.TO_REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"backgroundPattern", "backgroundShade"})
    void aBackgroundThatWasNotMeasuredIsNotPassed(String measure) {
        Map<String, Double> raw = good();
        raw.remove(measure);
        assertThat(assessed(raw)).isEqualTo(PhotoAssessment.TO_REVIEW);
    }

    @Test
    void oneSignOfASmileIsForAPersonToSee() {
        Map<String, Double> raw = good();
        raw.put("mouthOpen", 0.1);
        raw.put("mouthDrawn", 0.75);
        assertThat(assessed(raw)).isEqualTo(PhotoAssessment.TO_REVIEW);
    }

    @Test
    void twoSignsOfOneSmileAreNonCompliant() {
        Map<String, Double> raw = good();
        raw.put("mouthOpen", 0.26);
        raw.put("mouthDrawn", 0.75);
        assertThat(assessed(raw)).isEqualTo(PhotoAssessment.NON_COMPLIANT);
        assertThat(JUDGE.measures(raw))
                .filteredOn(m -> m.status() == Measure.Status.OUT)
                .extracting(Measure::name)
                .containsExactly("mouthOpen", "mouthDrawn");
    }

    @Test
    void twoFacesAreNonCompliant() {
        Map<String, Double> raw = good();
        raw.put("faces", 2.0);
        assertThat(assessed(raw)).isEqualTo(PhotoAssessment.NON_COMPLIANT);
    }

    @Test
    void nothingMeasuredIsForAPersonToSee() {
        assertThat(assessed(Map.of())).isEqualTo(PhotoAssessment.TO_REVIEW);
    }
}
