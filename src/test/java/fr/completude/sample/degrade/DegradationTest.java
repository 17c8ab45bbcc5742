package fr.completude.sample.degrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.SplittableRandom;

import javax.imageio.ImageIO;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DegradationTest {

    private static final Offset<Double> NEAR = Offset.offset(1e-9);

    @Test
    void thePerspectiveTakesTheCornersOfThePaperToItsCorners() {
        double[][] corners = {{110, 95}, {1840, 130}, {1795, 2480}, {140, 2500}};
        Perspective perspective = Perspective.of(corners);
        double[][] unit = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
        for (int i = 0; i < 4; i++) {
            double[] at = perspective.toPaper(corners[i][0], corners[i][1]);
            assertThat(at[0]).isCloseTo(unit[i][0], NEAR);
            assertThat(at[1]).isCloseTo(unit[i][1], NEAR);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean", "scan", "phone"})
    void theSameChanceGivesTheSamePicture(String name) throws IOException {
        Degradation degradation = Degradations.named(name).orElseThrow();
        assertThat(jpeg(degradation, 3)).isEqualTo(jpeg(degradation, 3));
        if (!name.equals("clean")) {
            assertThat(jpeg(degradation, 3)).isNotEqualTo(jpeg(degradation, 4));
        }
    }

    private static byte[] jpeg(Degradation degradation, long seed) throws IOException {
        Shot shot = degradation.shoot(page(), new SplittableRandom(seed));
        return Jpeg.bytes(shot.image(), degradation.quality(), 200);
    }

    @Test
    void thePaperIsWhereTheShotSaysItIs() {
        Shot shot = Degradations.named("phone").orElseThrow().shoot(page(), new SplittableRandom(11));
        int width = shot.image().getWidth();
        int height = shot.image().getHeight();
        assertThat(brightness(shot, (int) (width * (shot.left() + shot.width() / 2)), (int) (height * 0.9)))
                .isGreaterThan(110);
        assertThat(brightness(shot, (int) (width * shot.left() / 2), height / 2))
                .isLessThan(90);
    }

    private static double brightness(Shot shot, int x, int y) {
        return Pixels.luminance(shot.image().getRGB(x, y));
    }

    @Test
    void aScanStaysLegible() {
        Shot shot = Degradations.named("scan").orElseThrow().shoot(page(), new SplittableRandom(5));
        int dark = shot.image().getRaster().getSample(200, 300, 0);
        int light = shot.image().getRaster().getSample(200, 100, 0);
        assertThat(light - dark).isGreaterThan(120);
    }

    @Test
    void theResolutionIsInTheFile() throws IOException {
        byte[] bytes = Jpeg.bytes(page(), 0.5f, 400);
        assertThat(bytes[13]).isEqualTo((byte) 1);
        assertThat(((bytes[14] & 255) << 8) | (bytes[15] & 255)).isEqualTo(400);
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth()).isEqualTo(400);
    }

    @Test
    void anUnknownWordIsRefused() {
        assertThatThrownBy(() -> Degradations.named("fax")).isInstanceOf(IllegalArgumentException.class);
    }

    /** White above, a black band below the middle. */
    private static BufferedImage page() {
        BufferedImage page = new BufferedImage(400, 566, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 400, 566);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 280, 400, 40);
        graphics.dispose();
        return page;
    }
}
