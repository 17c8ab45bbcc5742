package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;

import fr.completude.batch.Horizon.Band;
import org.junit.jupiter.api.Test;

class HorizonTest {

    private final Horizon horizon = new Horizon(LocalDate.of(2026, 11, 22), Period.ofDays(14));

    @Test
    void theLastDayOfTheHorizonBelongsToItWhateverTheHour() {
        assertThat(horizon.bandOf(LocalDateTime.of(2026, 12, 6, 23, 59))).isEqualTo(Band.WITHIN);
        assertThat(horizon.bandOf(LocalDateTime.of(2026, 12, 7, 0, 0))).isEqualTo(Band.BEYOND);
    }

    @Test
    void anAppointmentThatHasPassedIsUrgentAndNoneIsLast() {
        assertThat(horizon.bandOf(LocalDateTime.of(2026, 11, 1, 9, 0))).isEqualTo(Band.WITHIN);
        assertThat(horizon.bandOf(null)).isEqualTo(Band.NO_APPOINTMENT);
        assertThat(Band.WITHIN.rank()).isLessThan(Band.BEYOND.rank());
        assertThat(Band.BEYOND.rank()).isLessThan(Band.NO_APPOINTMENT.rank());
    }
}
