package fr.completude.reading.child.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;

import fr.completude.dossier.Box;
import fr.completude.dossier.Picture;
import fr.completude.sample.photo.FaceDrawing;
import fr.completude.sample.photo.PortraitSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class StuckPhotosTest {

    private static final PhotoMeter METER = new PhotoMeter(Path.of("target", "engine"));

    /** Where a photo is laid, mm from the left and the top. */
    private static final double X = 140;

    private static final double Y = 40;

    @AfterAll
    static void close() {
        METER.close();
    }

    @Test
    void aPhotoStuckBetweenPrintIsMeasured() {
        Picture photo = only(look(form().lay(print(1), X, Y, 0)));

        assertThat(photo.box().centreX() * 210).isEqualTo(X + 17.5, within(0.6));
        assertThat(photo.box().centreY() * 297).isEqualTo(Y + 22.5, within(0.6));
        isMeasured(photo);
    }

    @Test
    void theFramePrintedForThePhotoIsNotItsEdge() {
        Desk frame = form().fill(X - 1, Y - 1, 37, 47, 0x000000).fill(X - 0.6, Y - 0.6, 36.2, 46.2, 0xFDFDFC);

        isMeasured(only(look(frame.lay(print(2), X, Y, 0))));
        isMeasured(only(look(form().fill(X - 2.4, Y - 2.4, 39.8, 49.8, 0x000000)
                .fill(X - 2, Y - 2, 39, 49, 0xFDFDFC)
                .lay(print(2), X, Y, 1))));
    }

    @Test
    void aPhotoStuckAskewIsMeasured() {
        for (double degrees : new double[] {-6, 3, 8}) {
            Picture photo = only(look(form().lay(print(3), X, Y, degrees)));

            isMeasured(photo);
            assertThat(photo.measures())
                    .hasEntrySatisfying("roll", roll -> assertThat(roll).isEqualTo(0, within(1.5)));
        }
    }

    @Test
    void aPhotoOnAColouredFormIsMeasured() {
        Desk green = Desk.a4()
                .fill(0, 20, 210, 260, 0xBDF0CC)
                .text(20, 30, 100, 8)
                .text(20, 120, 170, 20)
                .lay(print(4), X, Y, 0);

        isMeasured(only(look(green)));
    }

    @Test
    void whereARuleRunsIntoThePhotoItsSizeIsNotTold() {
        Desk ruled = form().fill(10, Y + 20, 190, 0.4, 0x000000).lay(print(5), X, Y, 0);

        Picture photo = only(look(ruled));

        assertThat(photo.measures()).containsEntry("faces", 1.0).doesNotContainKey("frameWidth");
        assertThat(photo.box().centreX() * 210).isEqualTo(X + 17.5, within(3.0));
    }

    @Test
    void printAloneShowsNoPhoto() {
        assertThat(look(form())).isEmpty();
        assertThat(look(form().fill(X, Y, 35, 45, 0x405060))).isEmpty();
    }

    @Test
    void onlyWhereThereMayBeAFaceIsThePageMeasured() {
        BufferedImage plain = form().fill(X, Y, 35, 45, 0x405060).scan();
        BufferedImage stuck = form().lay(print(6), X, Y, 0).scan();

        assertThat(likely(plain, places())).isEmpty();
        assertThat(likely(stuck, places())).contains(places().get(0)).doesNotContain(places().get(2));
    }

    private static void isMeasured(Picture photo) {
        assertThat(photo.measures())
                .containsEntry("faces", 1.0)
                .hasEntrySatisfying("frameWidth", mm -> assertThat(mm).isEqualTo(35, within(0.5)))
                .hasEntrySatisfying("frameHeight", mm -> assertThat(mm).isEqualTo(45, within(0.5)))
                .hasEntrySatisfying("faceHeight", mm -> assertThat(mm).isEqualTo(34, within(1.5)));
    }

    private static Desk form() {
        return Desk.a4().text(20, 20, 170, 2).text(20, 40, 100, 8).text(20, 110, 170, 20);
    }

    /** The portraits about where the photo is laid, the rest of the page looked at too. */
    private static List<Picture> look(Desk desk) {
        BufferedImage page = desk.scan();
        return METER.measureAt(page, Desk.DPI, likely(page, places()));
    }

    private static List<Box> places() {
        double side = 90;
        return List.of(square(X + 20, Y + 20, side), square(X + 5, Y + 35, side), square(60, 200, side));
    }

    /** By brightness alone, on a page no larger than is needed for that, as reading asks. */
    private static List<Box> likely(BufferedImage page, List<Box> places) {
        double scale = 900.0 / Math.max(page.getWidth(), page.getHeight());
        int width = (int) (page.getWidth() * scale);
        int height = (int) (page.getHeight() * scale);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(page, 0, 0, width, height, null);
        graphics.dispose();
        byte[] grey = new byte[width * height];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) Pixels.luma(small.getRGB(i % width, i / width));
        }
        return METER.likely(grey, width, height, places);
    }

    private static Box square(double x, double y, double side) {
        return new Box((x - side / 2) / 210, (y - side / 2) / 297, side / 210, side / 297);
    }

    private static BufferedImage print(long seed) {
        return FaceDrawing.draw(seed, PortraitSettings.compliant(Desk.DPI));
    }

    private static Picture only(List<Picture> pictures) {
        assertThat(pictures).hasSize(1);
        return pictures.get(0);
    }
}
