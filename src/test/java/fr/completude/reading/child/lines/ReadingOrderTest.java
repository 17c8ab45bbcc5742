package fr.completude.reading.child.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    private static final int HEIGHT = 14;

    @Test
    void columnsAreReadOneAfterTheOther() {
        Stretch leftUpper = line(50, 100, 20);
        Stretch rightUpper = line(600, 100, 20);
        Stretch leftLower = line(50, 122, 20);
        Stretch rightLower = line(600, 122, 20);

        assertThat(ReadingOrder.of(List.of(rightLower, leftLower, rightUpper, leftUpper)))
                .containsExactly(List.of(leftUpper), List.of(leftLower), List.of(rightUpper), List.of(rightLower));
    }

    @Test
    void aLabelAndItsValueAreOneLine() {
        Stretch label = line(50, 100, 6);
        Stretch value = line((int) label.right() + 2 * HEIGHT, 101, 8);

        assertThat(ReadingOrder.of(List.of(value, label))).containsExactly(List.of(label, value));
    }

    @Test
    void aHeadingIsNoPartOfTheParagraphBelowIt() {
        Stretch heading = Stretch.around(shapes(50, 60, 10, 40));
        Stretch text = line(50, 110, 30);

        assertThat(ReadingOrder.of(List.of(text, heading))).containsExactly(List.of(heading), List.of(text));
    }

    private static Stretch line(int left, int top, int letters) {
        return Stretch.around(shapes(left, top, letters, HEIGHT));
    }

    private static List<Shape> shapes(int left, int top, int letters, int height) {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < letters; i++) {
            shapes.add(new Shape(left + i * height, top, height - 4, height, false));
        }
        return shapes;
    }
}
