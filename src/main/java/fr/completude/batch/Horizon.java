package fr.completude.batch;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;

import org.jspecify.annotations.Nullable;

/**
 * What is urgent.
 *
 * @param day of the check
 * @param reach appointments further off than this after the day can wait
 */
record Horizon(LocalDate day, Period reach) {

    /** In which order dossiers are checked and reported: band by band, each by appointment. */
    enum Band {
        WITHIN(0),
        BEYOND(1),
        NO_APPOINTMENT(2);

        private final int rank;

        Band(int rank) {
            this.rank = rank;
        }

        int rank() {
            return rank;
        }
    }

    Band bandOf(@Nullable LocalDateTime appointment) {
        if (appointment == null) {
            return Band.NO_APPOINTMENT;
        }
        return appointment.toLocalDate().isAfter(day.plus(reach)) ? Band.BEYOND : Band.WITHIN;
    }
}
