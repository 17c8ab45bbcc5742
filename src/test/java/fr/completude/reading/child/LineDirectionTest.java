package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import fr.completude.reading.child.LineDirection.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineDirectionTest {

    /** Whatever was seen one way and the other: what is known of the page turned is what a look at it would tell. */
    @ParameterizedTest
    @CsvSource({
        "1, 2.0, 100,   2, 4.0, 900",
        "1, 2.0, 100,   2, 4.0, 120",
        "1, 2.0, 100,   2, 4.0, 90",
        "1, 2.0, 100,   2, 2.5, 90",
        "3, 2.0, 100,   3.1, 2.5, 190",
        "3, 2.0, 100,   1, 1.5, 310",
        "0, 0.0, 0,     5, 9.0, 10"
    })
    void aQuarterTurnChangesNothingOfWhatIsSeen(
            double slant, double confidence, double score, double otherSlant, double otherConfidence, double other) {
        Rows across = new Rows(slant, confidence, score);
        Rows along = new Rows(otherSlant, otherConfidence, other);

        LineDirection turned = LineDirection.of(across, () -> along).turned(90);
        LineDirection seen = LineDirection.of(along, () -> across);

        assertThat(turned.down()).isEqualTo(seen.down());
        assertThat(turned.sure()).isEqualTo(seen.sure());
        assertThat(turned.slant()).isEqualTo(seen.slant());
    }

    @Test
    void turnedBackItIsAsItWas() {
        LineDirection first = LineDirection.of(new Rows(1, 2, 100), () -> new Rows(2, 4, 90));

        assertThat(first.turned(90).turned(270)).isEqualTo(first);
        assertThat(first.turned(180)).isEqualTo(first);
    }

    @Test
    void ofAPageWithSureLinesNobodyKnowsHowItLooksFromTheSide() {
        LineDirection sure = LineDirection.of(new Rows(1, 4, 100), () -> new Rows(2, 4, 90));

        assertThat(sure.isKnownTurned(90)).isFalse();
        assertThat(sure.isKnownTurned(180)).isTrue();
    }
}
