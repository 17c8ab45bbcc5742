package fr.completude.reading.child.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.junit.jupiter.api.Test;

class FourierTest {

    private static final int SIDE = 16;

    @Test
    void oneWaveHasItsPowerAtItsPlaceAndAtThatOfItsMirrorImage() {
        double[] square = new double[SIDE * SIDE];
        for (int i = 0; i < square.length; i++) {
            int row = i / SIDE;
            square[i] = Math.cos(2 * Math.PI * (3 * (i % SIDE) + 5 * row) / SIDE);
        }

        double[] power = Fourier.power(square);

        double full = Math.pow(SIDE * SIDE / 2.0, 2);
        assertThat(power[5 * SIDE + 3]).isEqualTo(full, within(1e-6));
        assertThat(power[(SIDE - 5) * SIDE + SIDE - 3]).isEqualTo(full, within(1e-6));
        double all = 0;
        for (double one : power) {
            all += one;
        }
        assertThat(all).isEqualTo(2 * full, within(1e-6));
    }

    @Test
    void everyWaveIsAsStrongAsItsSumSays() {
        Random random = new Random(7);
        double[] square = random.doubles((long) SIDE * SIDE).toArray();

        double[] power = Fourier.power(square);

        for (int v = 0; v < SIDE; v++) {
            for (int u = 0; u < SIDE; u++) {
                assertThat(power[v * SIDE + u]).isEqualTo(summed(square, u, v), within(1e-9));
            }
        }
    }

    private static double summed(double[] square, int u, int v) {
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < square.length; i++) {
            int row = i / SIDE;
            double angle = -2 * Math.PI * (u * (i % SIDE) + v * row) / SIDE;
            real += square[i] * Math.cos(angle);
            imaginary += square[i] * Math.sin(angle);
        }
        return real * real + imaginary * imaginary;
    }
}
