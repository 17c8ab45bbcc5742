package fr.completude.checking.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

/**
 * A date known to the day, or only to the month: some day between two, both included.
 *
 * @param earliest not after {@code latest}
 */
public record DateRange(LocalDate earliest, LocalDate latest) {

    /** Refuses an empty range. */
    public DateRange {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("The range " + earliest + " to " + latest + " is empty.");
        }
    }

    public static DateRange day(LocalDate day) {
        return new DateRange(day, day);
    }

    /** Reads {@code AAAA-MM-JJ}, or {@code AAAA-MM} as the whole month; empty for anything else. */
    public static Optional<DateRange> parse(String iso) {
        try {
            return Optional.of(iso.length() == 7 ? month(YearMonth.parse(iso)) : day(LocalDate.parse(iso)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateRange month(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    public boolean isDay() {
        return earliest.equals(latest);
    }

    /** Both ends moved; a month added to the 31st gives the last day of a shorter month. */
    public DateRange plus(TemporalAmount amount) {
        return new DateRange(earliest.plus(amount), latest.plus(amount));
    }

    /** The smallest range that holds both. */
    public DateRange union(DateRange other) {
        return new DateRange(
                earliest.isBefore(other.earliest) ? earliest : other.earliest,
                latest.isAfter(other.latest) ? latest : other.latest);
    }
}
