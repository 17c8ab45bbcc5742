package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class ExitCodeTest {

    @Test
    void theMostSeriousWinsInTheOrderOfTheContract() {
        List<Integer> order = List.of(70, 2, 4, 1, 3, 0);

        for (ExitCode one : ExitCode.values()) {
            for (ExitCode other : ExitCode.values()) {
                int winner =
                        order.indexOf(one.status()) < order.indexOf(other.status()) ? one.status() : other.status();
                assertThat(one.and(other).status()).isEqualTo(winner);
            }
        }
        assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::status)).containsExactlyElementsOf(order);
    }
}
