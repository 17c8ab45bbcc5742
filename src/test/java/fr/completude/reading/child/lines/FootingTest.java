package fr.completude.reading.child.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class FootingTest {

    private static final int HEIGHT = 1000;
    private static final int WIDTH = 800;

    /** Every fourth letter rises as b, d and l do, every twelfth hangs as p and q do. */
    private static List<Shape> text() {
        List<Shape> shapes = new ArrayList<>();
        for (int line = 0; line < 6; line++) {
            for (int i = 0; i < 24; i++) {
                boolean rises = i % 4 == 1;
                boolean hangs = i % 12 == 3;
                int top = 100 + 40 * line - (rises ? 6 : 0);
                shapes.add(new Shape(60 + 12 * i, top, 9, 14 + (rises || hangs ? 6 : 0), false));
            }
        }
        return shapes;
    }

    @Test
    void uprightTextStands() {
        assertThat(Footing.of(StretchFinder.among(text())).isUpsideDown()).isFalse();
    }

    @Test
    void turnedTextSeemsToHang() {
        List<Shape> turned =
                text().stream().map(shape -> shape.turned(180, WIDTH, HEIGHT)).toList();

        assertThat(Footing.of(StretchFinder.among(turned)).isUpsideDown()).isTrue();
    }

    @Test
    void capitalsTellNothing() {
        List<Shape> capitals = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            capitals.add(new Shape(60 + 12 * i, 100, 10, 14, false));
        }

        assertThat(Footing.of(StretchFinder.among(capitals))).isEqualTo(new Footing(0, 0));
    }
}
