package fr.completude.reading.child.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HeadTest {

    @Test
    void chinAndCrownLieOnTheAxisOfTheFace() {
        Head head = new Head(face(0));

        assertThat(head.chin().x()).isEqualTo(100);
        assertThat(head.crown().x()).isEqualTo(100);
        assertThat(head.chin().y() - head.crown().y()).isEqualTo(head.height(), within(1e-9));
        assertThat(head.centre().distance(head.chin().middle(head.crown()))).isLessThan(1e-9);
    }

    @Test
    void aHeadThatLooksAheadIsNotTurned() {
        assertThat(new Head(face(0)).yaw()).isZero();
    }

    @Test
    void theNoseTellsWhichWayTheHeadTurns() {
        assertThat(new Head(face(12)).yaw()).isBetween(5.0, 25.0);
        assertThat(new Head(face(-12)).yaw()).isEqualTo(-new Head(face(12)).yaw(), within(1e-9));
    }

    @Test
    void aLyingFaceIsNotUpright() {
        Mark at = new Mark(100, 100);
        Face lying = new Face(0.9, at, 80, new Mark(100, 80), new Mark(100, 120), at, new Mark(60, 100), at, at);

        assertThat(new Head(lying).upright()).isFalse();
        assertThat(new Head(face(0)).upright()).isTrue();
    }

    private static Face face(double noseShift) {
        return new Face(
                0.9,
                new Mark(100, 100),
                90,
                new Mark(80, 80),
                new Mark(120, 80),
                new Mark(100 + noseShift, 100),
                new Mark(100, 121.4),
                new Mark(60, 85),
                new Mark(140, 85));
    }
}
