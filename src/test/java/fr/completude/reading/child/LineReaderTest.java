package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"21644€", "Total 849 €", "27941€ TTC"})
    void anAmountThatMayHaveLostItsCommaIsLookedAtAgain(String line) {
        assertThat(LineReader.isOddAmount(line)).isTrue();
    }

    @Test
    void aSurelyReadAmountGivesWayOnlyToTheSameDigitsWithTheirComma() {
        assertThat(LineReader.isBetter("Total 216,44 €", 0.8, "Total 21644 €", 0.9))
                .isTrue();
        assertThat(LineReader.isBetter("Total 216,44 €", 0.3, "Total 21644 €", 0.9))
                .isFalse();
        assertThat(LineReader.isBetter("", 0, "Loyer 650 €", 0.9)).isFalse();
        assertThat(LineReader.isBetter("Loyer 650 E", 0.95, "Loyer 650 €", 0.9)).isFalse();
        assertThat(LineReader.isBetter("Loyer 6,80 €", 0.95, "Loyer 650 €", 0.9))
                .isFalse();
    }

    @Test
    void aDoubtedLineGivesWayToASurerOne() {
        assertThat(LineReader.isBetter("Mus", 0.7, "Mns", 0.4)).isTrue();
        assertThat(LineReader.isBetter("", 0, "Mns", 0.4)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"216,44 €", "8.49€", "30 €", "1 216,44 €", "20268 kWh"})
    void othersAreNot(String line) {
        assertThat(LineReader.isOddAmount(line)).isFalse();
    }
}
