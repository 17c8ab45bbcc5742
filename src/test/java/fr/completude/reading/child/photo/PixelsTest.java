package fr.completude.reading.child.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PixelsTest {

    @Property(tries = 200)
    void greyIsAsItWouldBeInColours(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 9) int width,
            @ForAll @IntRange(min = 1, max = 9) int height,
            @ForAll @DoubleRange(min = -2, max = 11) double x,
            @ForAll @DoubleRange(min = -2, max = 11) double y) {
        byte[] tones = new byte[width * height];
        new Random(seed).nextBytes(tones);
        int[] rgb = IntStream.range(0, tones.length)
                .map(i -> (tones[i] & 0xFF) * 0x010101)
                .toArray();
        Pixels grey = new GreyPixels(width, height, tones);
        Pixels colour = new ColourPixels(width, height, rgb);

        assertThat(grey.between(x, y)).isEqualTo(colour.between(x, y));
        assertThat(grey.levels(-1, 1)).isEqualTo(colour.levels(-1, 1));
        assertThat(grey.half().levels(0, 1)).isEqualTo(colour.half().levels(0, 1));
        assertThat(grey.half().width()).isEqualTo(colour.half().width());
    }

    @Test
    void aScanInGreyKeepsItsTones() {
        BufferedImage scan = new BufferedImage(4, 3, BufferedImage.TYPE_BYTE_GRAY);
        scan.getRaster().setSample(2, 1, 0, 100);

        assertThat(Pixels.of(scan).at(2, 1)).isEqualTo(0x646464);
        assertThat(Pixels.of(scan.getSubimage(1, 1, 3, 2)).at(1, 0)).isEqualTo(0x646464);
    }

    @Test
    void whatIsDrawnAgainHasTheSameColours() {
        Pixels pixels = new ColourPixels(2, 1, new int[] {0x010203, 0xFFFEFD});

        assertThat(Pixels.of(pixels.toImage()).levels(0, 255)).isEqualTo(pixels.levels(0, 255));
    }
}
