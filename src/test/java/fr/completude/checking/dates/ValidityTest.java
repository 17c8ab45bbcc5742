package fr.completude.checking.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** « En cours de validité » and « périmé depuis moins de 5 ans », on both sides of the limit. */
class ValidityTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, GOOD", // the day of expiry is still valid
        "2026-11-23, PAST",
        "2026-11, UNDECIDED",
        "2026-12, GOOD"
    })
    void aTitleIsValidOnTheDayItExpires(String expiry, Timeliness expected) {
        Validity valid = new Validity(Period.ZERO, Edge.EXCLUDED);
        assertThat(valid.on(LocalDate.of(2026, 11, 24), DateRange.parse(expiry).orElseThrow()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2021-11-25, EXCLUDED, GOOD", "2021-11-24, EXCLUDED, PAST", "2021-11-24, INCLUDED, GOOD"})
    void graceEndsStrictly(LocalDate expiry, Edge edge, Timeliness expected) {
        Validity usable = new Validity(Period.ofYears(5), edge);
        assertThat(usable.on(LocalDate.of(2026, 11, 24), DateRange.day(expiry))).isEqualTo(expected);
        if (expected == Timeliness.GOOD) {
            assertThat(usable.lastDay(DateRange.day(expiry))).isEqualTo(LocalDate.of(2026, 11, 24));
        }
    }
}
