package fr.completude.reading.child.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class MiddleTest {

    @Test
    void itIsTheValueThatSortingWouldPutInTheMiddle() {
        Random random = new Random(3);
        for (int length = 1; length < 200; length++) {
            int most = 1 + random.nextInt(30);
            double[] values = random.ints(length, 0, most).asDoubleStream().toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);

            assertThat(Middle.of(values)).isEqualTo(sorted[length / 2]);
        }
    }
}
