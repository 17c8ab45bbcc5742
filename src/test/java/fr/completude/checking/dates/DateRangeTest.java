package fr.completude.checking.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and months. */
class DateRangeTest {

    @Test
    void aMonthIsAllItsDays() {
        assertThat(DateRange.parse("2028-02"))
                .contains(new DateRange(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-13", "2026-02-30", "24/11/2026", "hier"})
    void whatIsNoDateIsNone(String text) {
        assertThat(DateRange.parse(text)).isEmpty();
    }

    @Test
    void anEmptyRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1)));
    }
}
