package fr.completude.reading.child.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;

import fr.completude.dossier.PhotoAssessment;
import fr.completude.sample.photo.FaceDrawing;
import fr.completude.sample.photo.PortraitSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program's limits against photos that are sound, and the same with one thing wrong. */
class PlantedDefectsTest {

    private static final Path ENGINE = Path.of("target", "engine");
    private static final PortraitSettings SOUND = PortraitSettings.compliant(300);

    private static PhotoMeter meter;
    private static FaceModels models;

    @BeforeAll
    static void open() {
        meter = new PhotoMeter(ENGINE);
        models = FaceModels.open(ENGINE);
    }

    @AfterAll
    static void close() {
        meter.close();
        models.close();
    }

    @Test
    void soundPhotosAreCompliantWhoeverIsOnThem() {
        for (int seed = 0; seed < 24; seed++) {
            PhotoVerdict verdict = PhotoVerdict.of(meter.measure(FaceDrawing.draw(seed, SOUND), 300.0));

            assertThat(verdict.assessment()).as("seed %d: %s", seed, verdict).isEqualTo(PhotoAssessment.COMPLIANT);
        }
    }

    /** Seeds of the lightest skin there is, which the same light makes brighter than any other. */
    @ParameterizedTest
    @ValueSource(longs = {89, 189, 257})
    void fairSkinIsNotTooMuchLight(long seed) {
        PhotoVerdict verdict =
                PhotoVerdict.of(meter.measure(FaceDrawing.draw(seed, PortraitSettings.compliant(400)), 400.0));

        assertThat(verdict.assessment()).as("%s", verdict).isEqualTo(PhotoAssessment.COMPLIANT);
    }

    @Test
    void twoPeopleOnOnePhotoAreNotCompliant() {
        BufferedImage one = FaceDrawing.draw(3, SOUND);
        BufferedImage both = new BufferedImage(2 * one.getWidth(), one.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = both.createGraphics();
        graphics.drawImage(one, 0, 0, null);
        graphics.drawImage(FaceDrawing.draw(5, SOUND), one.getWidth(), 0, null);
        graphics.dispose();
        BufferedImage photo = new BufferedImage(one.getWidth(), one.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D smaller = photo.createGraphics();
        smaller.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        smaller.drawImage(both, 0, one.getHeight() / 4, one.getWidth(), one.getHeight() / 2, null);
        smaller.dispose();

        PhotoVerdict verdict = PhotoVerdict.of(meter.measure(photo, 300.0));

        assertThat(verdict.assessment()).as("%s", verdict).isNotEqualTo(PhotoAssessment.COMPLIANT);
    }

    /** A drawn face beside its mirror image is a sheet of prints, since drawn faces are even. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TWO_PEOPLE")
    void whatIsTwiceTheLimitIsTold(Defect defect) {
        Subject subject = Subject.of(Pixels.of(FaceDrawing.draw(3, SOUND)), models);
        BufferedImage altered = defect.on(subject, 2).toImage();

        PhotoVerdict verdict = PhotoVerdict.of(meter.measure(altered, null));

        assertThat(verdict.tells(defect.measures()))
                .as("%s: %s", defect, verdict)
                .isTrue();
        assertThat(verdict.assessment()).as("%s", verdict).isNotEqualTo(PhotoAssessment.COMPLIANT);
    }
}
