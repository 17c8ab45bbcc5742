package fr.completude.reading.child.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class StripCutterTest {

    private static final int SIDE = 400;

    /** A black bar of 200 by 20 px about a point, slanted. */
    private static Plane page(double degrees, boolean light) {
        byte[] grey = new byte[SIDE * SIDE];
        double angle = Math.toRadians(degrees);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double dx = x + 0.5 - SIDE / 2.0;
                double dy = y + 0.5 - SIDE / 2.0;
                double along = dx * Math.cos(angle) + dy * Math.sin(angle);
                double across = dy * Math.cos(angle) - dx * Math.sin(angle);
                boolean ink = Math.abs(along) < 100 && Math.abs(across) < 10;
                grey[y * SIDE + x] = (byte) (ink != light ? 20 : 235);
            }
        }
        return new Plane(grey, SIDE, SIDE);
    }

    private static Strip strip(double degrees, boolean light) {
        Tilt tilt = new Tilt(degrees, SIDE / 2.0, SIDE / 2.0);
        Stretch bar = Stretch.around(List.of(new Shape(100, 190, 200, 20, light)));
        return new StripCutter(new Layers(page(degrees, light)), tilt, 1).cut(bar, Fineness.QUICK);
    }

    @Property(tries = 40)
    void aSlantedLineComesOutStraight(@ForAll @DoubleRange(min = -15, max = 15) double degrees) {
        Plane cut = strip(degrees, false).plane();

        int middle = cut.height() / 2;
        for (int x = cut.width() / 10; x < cut.width() * 9 / 10; x++) {
            assertThat(cut.grey()[middle * cut.width() + x] & 0xFF).isLessThan(60);
            assertThat(cut.grey()[cut.width() + x] & 0xFF).isGreaterThan(200);
            assertThat(cut.grey()[(cut.height() - 2) * cut.width() + x] & 0xFF).isGreaterThan(200);
        }
    }

    @Test
    void lightPrintComesOutDark() {
        Plane cut = strip(0, true).plane();

        assertThat(cut.grey()[cut.height() / 2 * cut.width() + cut.width() / 2] & 0xFF)
                .isLessThan(60);
        assertThat(cut.grey()[cut.width() + cut.width() / 2] & 0xFF).isGreaterThan(200);
    }

    @Test
    void aPlaceOnTheStripIsFoundAgainOnThePage() {
        Strip strip = strip(0, false);
        int width = strip.plane().width();

        Stretch whole = strip.between(0, width);

        assertThat(whole.left()).isCloseTo(100, within(1.0));
        assertThat(whole.right()).isCloseTo(300, within(1.0));
    }

    @Property(tries = 100)
    void straighteningAShapeUndoesTheTilt(
            @ForAll @DoubleRange(min = -15, max = 15) double degrees,
            @ForAll @DoubleRange(min = 50, max = 350) double x,
            @ForAll @DoubleRange(min = 50, max = 350) double y) {
        Tilt tilt = new Tilt(degrees, SIDE / 2.0, SIDE / 2.0);
        Shape slanted = new Shape((int) tilt.slantedX(x, y) - 5, (int) tilt.slantedY(x, y) - 5, 10, 10, false);

        Shape straight = tilt.straightened(slanted);

        assertThat(straight.left() + straight.width() / 2.0).isCloseTo(x, within(2.0));
        assertThat(straight.top() + straight.height() / 2.0).isCloseTo(y, within(2.0));
    }
}
