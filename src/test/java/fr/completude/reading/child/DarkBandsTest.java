package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class DarkBandsTest {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 600;

    private static byte[] paper() {
        byte[] grey = new byte[WIDTH * HEIGHT];
        Arrays.fill(grey, (byte) 240);
        return grey;
    }

    private static void fill(byte[] grey, int left, int top, int width, int height, int value) {
        for (int y = top; y < top + height; y++) {
            Arrays.fill(grey, y * WIDTH + left, y * WIDTH + left + width, (byte) value);
        }
    }

    @Test
    void aDarkBandWithLightPrintIsFoundWhereItStands() {
        byte[] grey = paper();
        fill(grey, 240, 120, 480, 72, 70);
        for (int x = 300; x < 660; x += 24) {
            fill(grey, x, 144, 6, 24, 250);
        }
        assertThat(DarkBands.of(grey, WIDTH, HEIGHT)).containsExactly(new DarkBands.Band(240, 120, 480, 72));
    }

    @Test
    void printAndSmallDarkMarksAreNoBands() {
        byte[] grey = paper();
        for (int x = 100; x < 800; x += 20) {
            fill(grey, x, 200, 8, 16, 20);
        }
        fill(grey, 100, 300, 60, 60, 20);
        assertThat(DarkBands.of(grey, WIDTH, HEIGHT)).isEmpty();
    }
}
