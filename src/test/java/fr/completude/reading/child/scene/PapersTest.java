package fr.completude.reading.child.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class PapersTest {

    private static final int WIDTH = 500;
    private static final int HEIGHT = 400;
    private static final List<Double> CARD = List.of(85.6 / 54);

    @Test
    void aCardBesideASheetIsSeenAsWell() {
        byte[] table = table();
        paint(table, 20, 30, 230, 325, 235);
        paint(table, 320, 150, 137, 86, 200);

        Papers papers = Papers.on(table, WIDTH, HEIGHT, CARD);

        assertThat(papers.sheet()).isNotNull();
        assertThat(papers.cards())
                .singleElement()
                .satisfies(card -> assertThat(card.bounds().left()).isBetween(0.62, 0.66));
        assertThat(papers.all()).hasSize(2);
    }

    @Test
    void whatLiesOnTheSheetBelongsToIt() {
        byte[] table = table();
        paint(table, 20, 30, 400, 325, 235);
        paint(table, 120, 150, 137, 86, 120);

        Papers papers = Papers.on(table, WIDTH, HEIGHT, CARD);

        assertThat(papers.sheet()).isNotNull();
        assertThat(papers.cards()).isEmpty();
    }

    private static byte[] table() {
        byte[] grey = new byte[WIDTH * HEIGHT];
        Arrays.fill(grey, (byte) 60);
        return grey;
    }

    private static void paint(byte[] grey, int left, int top, int width, int height, int value) {
        for (int y = top; y < top + height; y++) {
            Arrays.fill(grey, y * WIDTH + left, y * WIDTH + left + width, (byte) value);
        }
    }
}
