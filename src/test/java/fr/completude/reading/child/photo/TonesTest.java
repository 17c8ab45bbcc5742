package fr.completude.reading.child.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TonesTest {

    @Test
    void lightnessIsThatOfTheStandard() {
        assertThat(of(0xFFFFFF).lightness()).isEqualTo(100, within(0.01));
        assertThat(of(0x000000).lightness()).isZero();
        assertThat(of(0x777777).lightness()).isEqualTo(50, within(0.1));
    }

    @Test
    void colourIsThatOfTheStandard() {
        assertThat(of(0xC0C0C0).chroma()).isEqualTo(0, within(0.1));
        assertThat(of(0xFF0000).chroma()).isEqualTo(104.6, within(0.5));
        assertThat(of(0x0000FF).chroma()).isEqualTo(133.8, within(0.5));
    }

    @Test
    void whiteIsWhiteInEveryChannel() {
        assertThat(of(0xFFFFFF).whiteness()).isEqualTo(255);
        assertThat(of(0xFFFFC8).whiteness()).isEqualTo(200);
    }

    @Test
    void burntOutNeedsTwoChannels() {
        assertThat(of(0xFFFE80, 0xFF8080, 0x808080, 0xFFFFFF).clipped()).isEqualTo(0.5);
    }

    @Test
    void aColourIsWashedOutOnceItsFirstChannelIsAtTheTop() {
        assertThat(of(0xFFD8C0, 0xF9D5BC, 0x805038, 0xFFFFFF).washedOut()).isEqualTo(0.5);
        assertThat(new Tones(new int[0]).washedOut()).isZero();
    }

    @Test
    void greyHasNoSaturation() {
        assertThat(of(0x808080).saturation()).isZero();
        assertThat(of(0xFF8000).saturation()).isEqualTo(255);
    }

    @Test
    void aStrayHairDoesNotMakeABackgroundUneven() {
        int[] even = new int[100];
        Arrays.fill(even, 0, 97, 0xC0C0C0);

        assertThat(new Tones(even).spread()).isZero();
        assertThat(new Tones(IntStream.range(0, 100)
                                .map(i -> i % 2 == 0 ? 0 : 0x00000A)
                                .toArray())
                        .spread())
                .isEqualTo(5, within(0.1));
    }

    @Test
    void noPixelsMeasureNothing() {
        assertThat(new Tones(new int[0]).spread()).isZero();
        assertThat(new Tones(new int[0]).clipped()).isZero();
    }

    private static Tones of(int... rgb) {
        return new Tones(rgb);
    }
}
