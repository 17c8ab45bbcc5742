package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GreyTurnTest {

    private static final int WIDTH = 160;
    private static final int HEIGHT = 90;

    /** Smooth waves: turned there and back they must be what they were. */
    private static byte[] waves() {
        byte[] grey = new byte[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                grey[y * WIDTH + x] = (byte) (128 + 60 * Math.sin(x / 2.2) + 50 * Math.cos(y / 2.5));
            }
        }
        return grey;
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, -7, 12.5, -15, 44})
    void whatIsTurnedThereAndBackIsWhatItWas(double degrees) {
        byte[] grey = waves();

        int[] size = GreyTurn.size(WIDTH, HEIGHT, degrees);
        byte[] there = new GreyTurn(grey, WIDTH, HEIGHT).by(degrees);
        int[] grown = GreyTurn.size(size[0], size[1], -degrees);
        byte[] back = new GreyTurn(there, size[0], size[1]).by(-degrees);

        int left = (grown[0] - WIDTH) / 2;
        int top = (grown[1] - HEIGHT) / 2;
        // Sheets grow by whole pixels, so the middle may lie half a one farther; waves move little meanwhile.
        double sum = 0;
        int count = 0;
        for (int y = 10; y < HEIGHT - 10; y++) {
            for (int x = 10; x < WIDTH - 10; x++) {
                sum += Math.abs((grey[y * WIDTH + x] & 0xFF) - (back[(y + top) * grown[0] + x + left] & 0xFF));
                count++;
            }
        }
        boolean even = (grown[0] - WIDTH) % 2 == 0 && (grown[1] - HEIGHT) % 2 == 0;
        assertThat(sum / count).isLessThan(even ? 8 : 30);
    }

    @Test
    void byNothingNothingChanges() {
        byte[] grey = waves();

        assertThat(new GreyTurn(grey, WIDTH, HEIGHT).by(0)).isEqualTo(grey);
    }

    @Test
    void aQuarterTurnIsThatOfPixels() {
        byte[] grey = waves();

        byte[] turned = new GreyTurn(grey, WIDTH, HEIGHT).by(90);

        assertThat(GreyTurn.size(WIDTH, HEIGHT, 90)[1]).isBetween(WIDTH, WIDTH + 1);
        int width = GreyTurn.size(WIDTH, HEIGHT, 90)[0];
        assertThat(turned[50 * width + width - 1 - 40] & 0xFF).isCloseTo(grey[40 * WIDTH + 50] & 0xFF, within(35));
    }

    @Test
    void cornersAreWhiteAndWhitePaperStaysWhite() {
        byte[] white = new byte[WIDTH * HEIGHT];
        Arrays.fill(white, (byte) 255);

        byte[] turned = new GreyTurn(white, WIDTH, HEIGHT).by(11);

        assertThat(turned).containsOnly((byte) 255);
    }

    private static org.assertj.core.data.Offset<Integer> within(int offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }
}
