package fr.completude.checking.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Full years on the appointment day. */
class AgesTest {

    @ParameterizedTest
    @CsvSource({
        "2008-11-24, 18",
        "2008-11-25, 17",
        "2026-11-24, 0",
    })
    void aBirthdayCountsFromItsMorning(LocalDate birth, int age) {
        assertThat(Ages.on(LocalDate.of(2026, 11, 24), birth)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 17", "2026-03-01, 18"})
    void aLeapDayBirthdayFallsOnTheFirstOfMarch(LocalDate day, int age) {
        assertThat(Ages.on(day, LocalDate.of(2008, 2, 29))).isEqualTo(age);
    }

    @Test
    void aRoughBirthDateDecidesOnlyWhenBothEndsAgree() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        assertThat(Ages.atLeast(18, day, DateRange.parse("2008-10").orElseThrow()))
                .contains(true);
        assertThat(Ages.atLeast(18, day, DateRange.parse("2008-12").orElseThrow()))
                .contains(false);
        assertThat(Ages.atLeast(18, day, DateRange.parse("2008-11").orElseThrow()))
                .isEmpty();
    }
}
