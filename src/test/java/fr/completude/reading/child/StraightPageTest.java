package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StraightPageTest {

    @ParameterizedTest
    @CsvSource({"0, 392, 592", "15, 392, 0", "15, 0, 592", "-15, 0, 0", "-15, 392, 592", "44, 392, 0", "-44, 0, 0"})
    void thereIsSomethingToReadInEveryCornerHoweverThePageLies(double slant, int left, int top) {
        Leptonica leptonica = Natives.leptonica();
        BufferedImage image = new BufferedImage(400, 600, BufferedImage.TYPE_BYTE_GRAY);
        try (Pix page = Pix.greyOf(leptonica, PageImage.of(image));
                Pix part = new StraightPage(page, slant).part(left, top, 8, 8)) {
            assertThat(part.width()).isBetween(1, 8);
            assertThat(part.height()).isBetween(1, 8);
        }
    }
}
