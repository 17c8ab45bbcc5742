package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"21644€", "Total 849 €", "27941€ TTC"})
    void anAmountThatMayHaveLostItsCommaIsLookedAtAgain(String line) {
        assertThat(LineReader.isOddAmount(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"216,44 €", "8.49€", "30 €", "1 216,44 €", "20268 kWh"})
    void othersAreNot(String line) {
        assertThat(LineReader.isOddAmount(line)).isFalse();
    }
}
