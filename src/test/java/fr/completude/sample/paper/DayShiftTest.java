package fr.completude.sample.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class DayShiftTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    @Test
    void yearsMonthsAndDaysAddUp() {
        assertThat(DayShift.of("-1a-3j").from(DAY)).isEqualTo("2025-11-30");
        assertThat(DayShift.of("+10a-1j").from(DAY)).isEqualTo("2036-12-02");
        assertThat(DayShift.of("-3m").from(DAY)).isEqualTo("2026-09-03");
    }

    @Test
    void nothingIsNoDistance() {
        assertThat(DayShift.of("").from(DAY)).isEqualTo(DAY);
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> DayShift.of("trois jours")).isInstanceOf(IllegalArgumentException.class);
    }
}
