package fr.completude.reading.child.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ViewTest {

    @Property(tries = 200)
    void goingOutAndInAgainComesBack(
            @ForAll @DoubleRange(min = 0, max = 1) double u,
            @ForAll @DoubleRange(min = 0, max = 1) double v,
            @ForAll @DoubleRange(min = -180, max = 180) double angle) {
        View view = new View(new Mark(40, 70), 30, 50, angle);

        Mark back = view.inward(view.outward(u, v));

        assertThat(back.x()).isEqualTo(u, within(1e-9));
        assertThat(back.y()).isEqualTo(v, within(1e-9));
    }

    @Test
    void aQuarterTurnShowsTheLeftEdgeAtTheTop() {
        View turned = new View(new Mark(50, 50), 40, 20, 0).turned();

        assertThat(turned.width()).isEqualTo(20);
        assertThat(turned.outward(0, 0).x()).isEqualTo(70, within(1e-9));
        assertThat(turned.outward(0, 0).y()).isEqualTo(40, within(1e-9));
    }

    @Test
    void aPartLiesWhereItsFractionsSay() {
        View part = new View(new Mark(50, 50), 100, 100, 0).part(0.5, 0, 0.5, 0.25);

        assertThat(part).isEqualTo(new View(new Mark(75, 12.5), 50, 25, 0));
    }

    @Test
    void drawingAtAThirdKeepsTheMeanColour() {
        int[] rgb = new int[90 * 90];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = i % 2 == 0 ? 0 : 0xFEFEFE;
        }
        Pixels small = View.whole(new ColourPixels(90, 90, rgb)).draw(new ColourPixels(90, 90, rgb), 30, 30);

        double mean = Arrays.stream(new int[] {small.at(3, 3), small.at(15, 15), small.at(20, 9)})
                .mapToDouble(Pixels::luma)
                .average()
                .orElseThrow();
        assertThat(mean).isEqualTo(127, within(2.0));
    }
}
