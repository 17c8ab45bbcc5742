package fr.completude.sample.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;

class FaceDrawingTest {

    private static final PortraitSettings SMALL = PortraitSettings.compliant(100);

    @Test
    void drawsTheSamePixelsForTheSameSeed() {
        assertThat(pixels(FaceDrawing.draw(7, SMALL))).isEqualTo(pixels(FaceDrawing.draw(7, SMALL)));
    }

    @Test
    void drawsAnotherPersonForAnotherSeed() {
        assertThat(pixels(FaceDrawing.draw(7, SMALL))).isNotEqualTo(pixels(FaceDrawing.draw(8, SMALL)));
    }

    @Test
    void hasTheSizeOfThePrintAtItsResolution() {
        BufferedImage print = FaceDrawing.draw(1, PortraitSettings.compliant(300));

        assertThat(print.getWidth()).isEqualTo(413);
        assertThat(print.getHeight()).isEqualTo(531);
    }

    @Test
    void drawsTheBackgroundAskedFor() {
        int corner = FaceDrawing.draw(3, SMALL.withBackground(0xFFFFFF)).getRGB(2, 2) & 0xFF;

        assertThat(corner).isGreaterThan(245);
    }

    @Test
    void drawsGreyWithoutSaturation() {
        for (int rgb : pixels(FaceDrawing.draw(3, SMALL.withSaturation(0)))) {
            assertThat((rgb >> 16 & 0xFF) - (rgb & 0xFF)).isBetween(-1, 1);
        }
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
