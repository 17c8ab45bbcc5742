package fr.completude.reading.child.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapeTest {

    /** On a page 100 px wide and 200 px high. */
    private static final Shape SHAPE = new Shape(10, 20, 30, 5, false);

    @Test
    void turnedClockwiseWhatWasAtTheTopIsAtTheRight() {
        assertThat(SHAPE.turned(90, 100, 200)).isEqualTo(new Shape(175, 10, 5, 30, false));
        assertThat(SHAPE.turned(180, 100, 200)).isEqualTo(new Shape(60, 175, 30, 5, false));
        assertThat(SHAPE.turned(270, 100, 200)).isEqualTo(new Shape(20, 60, 5, 30, false));
    }

    @Test
    void fourQuartersLeadBack() {
        Shape turned = SHAPE.turned(90, 100, 200)
                .turned(90, 200, 100)
                .turned(90, 100, 200)
                .turned(90, 200, 100);

        assertThat(turned).isEqualTo(SHAPE);
        assertThat(SHAPE.turned(-90, 100, 200)).isEqualTo(SHAPE.turned(270, 100, 200));
        assertThat(SHAPE.turned(360, 100, 200)).isEqualTo(SHAPE);
    }
}
