package fr.completude.checking.dates;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Ages in full years. Somebody born on 29 February is a year older on 1 March of a common year. */
public final class Ages {

    private Ages() {}

    /** Full years lived on a day; negative before birth. */
    public static int on(LocalDate day, LocalDate birth) {
        return Period.between(birth, day).getYears();
    }

    /** The day from which somebody is that old. */
    public static LocalDate birthday(int years, LocalDate birth) {
        LocalDate day = birth.plusYears(years);
        return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
    }

    /** Whether somebody is at least that old on a day; empty when a roughly known birth date leaves it open. */
    public static Optional<Boolean> atLeast(int years, LocalDate day, DateRange birth) {
        boolean oldest = on(day, birth.earliest()) >= years;
        boolean youngest = on(day, birth.latest()) >= years;
        return oldest == youngest ? Optional.of(oldest) : Optional.empty();
    }
}
