package fr.completude.recognition.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import fr.completude.dossier.Box;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void belowALabelThereIsRoomForSomeLines() {
        assertThat(Places.below(new Box(0.3, 0.5, 0.2, 0.02))).hasValueSatisfying(box -> {
            assertThat(box.top()).isGreaterThan(0.52);
            assertThat(box.height()).isGreaterThan(0.05);
        });
    }

    @Test
    void belowTheLastLineOfAPageThereIsNothingToLookAt() {
        assertThat(Places.below(new Box(0.3, 0.97, 0.2, 0.025))).isEmpty();
    }

    @Property
    void wherePeopleLookIsAlwaysOnThePage(
            @ForAll @DoubleRange(min = -0.1, max = 1.1) double left,
            @ForAll @DoubleRange(min = -0.1, max = 1.1) double top,
            @ForAll @DoubleRange(min = 0.01, max = 0.5) double width,
            @ForAll @DoubleRange(min = 0.01, max = 0.3) double height) {
        Optional<Box> below = Places.below(new Box(left, top, width, height));

        below.ifPresent(box -> {
            assertThat(box.left()).isBetween(0.0, 1.0);
            assertThat(box.top()).isLessThan(1);
            assertThat(box.right()).isLessThanOrEqualTo(1 + 1e-9);
            assertThat(box.bottom()).isLessThanOrEqualTo(1 + 1e-9);
            assertThat(box.height()).isGreaterThan(0);
        });
    }
}
