package fr.completude.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MemoryCurveTest {

    @Test
    void growthIsTakenFromTheLatePagesAlone() {
        MemoryCurve curve = new MemoryCurve();
        curve.add(50, 100_000);
        curve.add(400, 500_000);
        curve.add(450, 500_100);
        curve.add(500, 500_200);
        curve.add(550, 500_300);
        assertThat(curve.slopeAfter(400)).isCloseTo(2, within(1e-9));
        assertThat(curve.most()).isCloseTo(488.6, within(0.05));
    }

    @Test
    void oneLatePointIsNoGrowth() {
        MemoryCurve curve = new MemoryCurve();
        curve.add(450, 500_000);
        assertThat(curve.slopeAfter(400)).isZero();
    }

    @Test
    void theTableHasALineForEachPoint() {
        MemoryCurve curve = new MemoryCurve();
        curve.add(50, 1536);
        assertThat(curve.toString()).endsWith("|    50 |          1.5 |\n");
    }
}
