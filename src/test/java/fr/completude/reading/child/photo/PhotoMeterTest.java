package fr.completude.reading.child.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Box;
import fr.completude.dossier.Picture;
import fr.completude.sample.photo.FaceDrawing;
import fr.completude.sample.photo.PortraitSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PhotoMeterTest {

    private static final PortraitSettings COMPLIANT = PortraitSettings.compliant(300);

    private static final PhotoMeter METER = new PhotoMeter(Path.of("target", "engine"));

    @AfterAll
    static void close() {
        METER.close();
    }

    @Test
    void theWholeImageIsThePhoto() {
        Picture photo = only(METER.measure(FaceDrawing.draw(1, COMPLIANT), 300.0));

        assertThat(photo.box()).isEqualTo(Box.PAGE);
        assertThat(photo.measures())
                .containsEntry("faces", 1.0)
                .hasEntrySatisfying("frameWidth", mm -> assertThat(mm).isEqualTo(35, within(0.1)))
                .hasEntrySatisfying("frameHeight", mm -> assertThat(mm).isEqualTo(45, within(0.1)))
                .hasEntrySatisfying("frameRatio", ratio -> assertThat(ratio).isEqualTo(0.778, within(0.002)))
                .hasEntrySatisfying("faceHeight", mm -> assertThat(mm).isEqualTo(34, within(1.5)))
                .hasEntrySatisfying("sharpness", level -> assertThat(level).isGreaterThan(0.5))
                .hasEntrySatisfying(
                        "backgroundLightness", level -> assertThat(level).isBetween(75.0, 90.0))
                .hasEntrySatisfying(
                        "backgroundSpread", level -> assertThat(level).isLessThan(6));
    }

    @Test
    void theFaceBoxRunsFromCrownToChin() {
        Box face = only(METER.measure(FaceDrawing.draw(1, COMPLIANT), 300.0))
                .faces()
                .get(0);

        assertThat(face.height() * 45).isEqualTo(34, within(1.5));
        assertThat(face.centreX()).isEqualTo(0.5, within(0.03));
    }

    @Test
    void withoutABelievableResolutionOnlyTheRatioIsTold() {
        BufferedImage photo = FaceDrawing.draw(2, COMPLIANT);

        for (Double stated : new Double[] {null, 72.0, 96.0, 600.0}) {
            assertThat(only(METER.measure(photo, stated)).measures())
                    .as("stated %s", stated)
                    .doesNotContainKeys("frameWidth", "frameHeight")
                    .hasEntrySatisfying("frameRatio", ratio -> assertThat(ratio).isEqualTo(0.778, within(0.002)))
                    .hasEntrySatisfying("faceHeight", mm -> assertThat(mm).isEqualTo(34, within(1.5)));
        }
    }

    @Test
    void aPrintIsCutOutOfThePageItLiesOn() {
        BufferedImage page = Desk.a4().lay(print(3), 80, 100, 4).scan();

        Picture photo = only(METER.measure(page, Desk.DPI));

        assertThat(photo.box().centreX() * 210).isEqualTo(97.5, within(1.0));
        assertThat(photo.box().centreY() * 297).isEqualTo(122.5, within(1.0));
        assertThat(photo.measures())
                .hasEntrySatisfying("frameWidth", mm -> assertThat(mm).isEqualTo(35, within(0.25)))
                .hasEntrySatisfying("frameHeight", mm -> assertThat(mm).isEqualTo(45, within(0.25)))
                .hasEntrySatisfying("faceHeight", mm -> assertThat(mm).isEqualTo(34, within(1.5)))
                .hasEntrySatisfying("roll", degrees -> assertThat(degrees).isEqualTo(0, within(1.5)));
    }

    @Test
    void aPrintLyingSidewaysIsMeasuredUpright() {
        for (double turn : new double[] {90, 180, 270}) {
            BufferedImage page = Desk.a4().lay(print(4), 60, 60, turn).scan();

            assertThat(only(METER.measure(page, Desk.DPI)).measures())
                    .as("turned by %s", turn)
                    .hasEntrySatisfying("frameWidth", mm -> assertThat(mm).isEqualTo(35, within(0.25)))
                    .hasEntrySatisfying("roll", degrees -> assertThat(degrees).isEqualTo(0, within(1.5)));
        }
    }

    @Test
    void aFaceThatSeemsToStandUpsideDownTooIsTurned() {
        BufferedImage photo = FaceDrawing.draw(4, COMPLIANT);
        BufferedImage fallen =
                Desk.of(35, 45, 0xFDFDFC).lay(print(4), 0, 0, 180).scan();
        double pitch = only(METER.measure(photo, 300.0)).measures().getOrDefault("pitch", 90.0);

        assertThat(only(METER.measure(fallen, Desk.DPI)).measures())
                .hasEntrySatisfying("pitch", degrees -> assertThat(degrees).isEqualTo(pitch, within(3.0)));
    }

    @Test
    void everyPrintOfASheetIsFound() {
        BufferedImage print = print(5);
        BufferedImage page = Desk.a4()
                .lay(print, 30, 30, 0)
                .lay(print, 70, 30, 0)
                .lay(print, 30, 80, 0)
                .lay(print, 70, 80, 0)
                .scan();

        assertThat(METER.measure(page, Desk.DPI)).hasSize(4).allSatisfy(photo -> assertThat(photo.measures())
                .containsEntry("faces", 1.0)
                .hasEntrySatisfying("frameWidth", mm -> assertThat(mm).isEqualTo(35, within(0.25))));
    }

    @Test
    void aSheetWithoutGapsIsDivided() {
        BufferedImage print = print(6);
        BufferedImage page = Desk.a4()
                .lay(print, 30, 30, 0)
                .lay(print, 65, 30, 0)
                .lay(print, 30, 75, 0)
                .lay(print, 65, 75, 0)
                .scan();

        assertThat(METER.measure(page, Desk.DPI)).hasSize(4).allSatisfy(photo -> assertThat(photo.measures())
                .containsEntry("faces", 1.0)
                .hasEntrySatisfying("frameWidth", mm -> assertThat(mm).isEqualTo(35, within(0.25)))
                .hasEntrySatisfying("frameHeight", mm -> assertThat(mm).isEqualTo(45, within(0.25))));
    }

    @Test
    void twoPeopleOnOnePhotoAreNotASheet() {
        Picture photo =
                only(METER.measure(FaceDrawing.draw(8, COMPLIANT.withFaces(2).withFaceHeight(18)), 300.0));

        assertThat(photo.measures()).containsEntry("faces", 2.0);
        assertThat(photo.faces()).hasSize(2);
    }

    @Test
    void aWhitePhotoOnAWhitePageHasNoFrame() {
        BufferedImage print = FaceDrawing.draw(
                9, PortraitSettings.compliant(Desk.DPI).withBackground(0xFDFDFC).withExposure(1.01));
        BufferedImage page = Desk.of(210, 297, 0xFDFDFC).lay(print, 80, 100, 0).scan();

        assertThat(METER.measure(page, Desk.DPI)).allSatisfy(photo -> assertThat(photo.measures())
                .containsEntry("faces", 1.0)
                .doesNotContainKeys("frameWidth", "frameHeight", "frameRatio", "faceHeightRatio"));
    }

    @Test
    void aPhotoWithoutAFaceIsToldByItsSizeOnly() {
        BufferedImage nobody = FaceDrawing.draw(1, COMPLIANT.withFaces(0));

        assertThat(only(METER.measure(nobody, 300.0)).measures()).containsEntry("faces", 0.0);
        assertThat(METER.measure(nobody, null)).isEmpty();
    }

    @Test
    void aPortraitOnACardIsNotAPhoto() {
        BufferedImage portrait = FaceDrawing.draw(
                10, PortraitSettings.compliant(Desk.DPI).withFrame(27, 34).withFaceHeight(24));
        Desk card = Desk.of(85.6, 54, 0xD8E4EA).lay(portrait, 5, 12, 0).text(36, 12, 40, 6);
        BufferedImage page = Desk.a4().lay(card.scan(), 60, 60, 2).scan();
        BufferedImage sideways = Desk.a4().lay(card.scan(), 60, 60, 90).scan();
        BufferedImage pale =
                Desk.a4().lay(portrait, 60, 72, 0).text(91, 72, 40, 6).scan();

        assertThat(METER.measure(card.scan(), Desk.DPI)).isEmpty();
        assertThat(METER.measure(page, Desk.DPI)).isEmpty();
        assertThat(METER.measure(sideways, Desk.DPI)).isEmpty();
        assertThat(METER.measure(pale, Desk.DPI)).isEmpty();
    }

    @Test
    void aPageWithoutAPortraitHasNoPhoto() {
        assertThat(METER.measure(Desk.a4().scan(), Desk.DPI)).isEmpty();
        assertThat(METER.measure(Desk.a4().text(30, 30, 150, 30).scan(), Desk.DPI))
                .isEmpty();
        assertThat(METER.measure(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), null))
                .isEmpty();
    }

    @Test
    void lightAndBackgroundAreMeasured() {
        Map<String, Double> right = measures(COMPLIANT);

        assertThat(measures(COMPLIANT.withBackground(0xFFFFFF)))
                .hasEntrySatisfying(
                        "backgroundWhiteness", level -> assertThat(level).isGreaterThan(245));
        assertThat(right).hasEntrySatisfying("backgroundWhiteness", level -> assertThat(level)
                .isLessThan(225));
        assertThat(measures(COMPLIANT.withExposure(0.4)))
                .hasEntrySatisfying("faceLuminance", level -> assertThat(level).isLessThan(80));
        assertThat(measures(COMPLIANT.withExposure(2)))
                .hasEntrySatisfying(
                        "clippedHighlights", share -> assertThat(share).isGreaterThan(0.05));
        assertThat(right).hasEntrySatisfying("clippedHighlights", share -> assertThat(share)
                .isLessThan(0.01));
        assertThat(measures(COMPLIANT.withSaturation(0)))
                .hasEntrySatisfying("saturation", level -> assertThat(level).isLessThan(3));
        assertThat(right)
                .hasEntrySatisfying("saturation", level -> assertThat(level).isGreaterThan(20));
        assertThat(measures(COMPLIANT.withSideLight(0.8)))
                .hasEntrySatisfying("lightBalance", ratio -> assertThat(ratio).isGreaterThan(1.3));
        assertThat(right)
                .hasEntrySatisfying("lightBalance", ratio -> assertThat(ratio).isEqualTo(1, within(0.05)));
    }

    @Test
    void blurIsMeasuredByDegrees() {
        double sharp = measures(COMPLIANT).getOrDefault("sharpness", 0.0);
        double soft = measures(COMPLIANT.withBlur(0.1)).getOrDefault("sharpness", 0.0);
        double blurred = measures(COMPLIANT.withBlur(0.5)).getOrDefault("sharpness", 0.0);

        assertThat(sharp).isGreaterThan(soft + 0.05);
        assertThat(soft).isGreaterThan(blurred + 0.05);
    }

    @Test
    void canBeUsedAgainAfterClosing() {
        PhotoMeter meter = new PhotoMeter(Path.of("target", "engine"));
        meter.measure(FaceDrawing.draw(1, COMPLIANT), null);
        meter.close();
        meter.close();

        assertThat(meter.measure(FaceDrawing.draw(1, COMPLIANT), null)).hasSize(1);
        meter.close();
    }

    private static Map<String, Double> measures(PortraitSettings settings) {
        return only(METER.measure(FaceDrawing.draw(8, settings), 300.0)).measures();
    }

    private static BufferedImage print(long seed) {
        return FaceDrawing.draw(seed, PortraitSettings.compliant(Desk.DPI));
    }

    private static Picture only(List<Picture> pictures) {
        assertThat(pictures).hasSize(1);
        return pictures.get(0);
    }
}
