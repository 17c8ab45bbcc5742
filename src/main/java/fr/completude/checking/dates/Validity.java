package fr.completude.checking.dates;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * « En cours de validité », or « périmé depuis moins de N ans ». The day of expiry itself is still valid; the end of
 * the grace period follows the same strict reading as {@link Freshness} (REGLES 0.2).
 *
 * @param grace zero when the title must be valid
 */
public record Validity(Period grace, Edge edge) {

    /** By how many days the months of the calendar differ in length, at most. */
    private static final int SHORTEST_MONTH_GAP = 3;

    /** Whether a title that ends on that date is still good on a day; never {@link Timeliness#FUTURE}. */
    public Timeliness on(LocalDate day, DateRange expiry) {
        Timeliness first = on(day, expiry.earliest());
        return first == on(day, expiry.latest()) ? first : Timeliness.UNDECIDED;
    }

    /** Last day on which a title that ends on that date is good, whatever the day of a month-only date. */
    public LocalDate lastDay(DateRange expiry) {
        return lastDay(expiry.earliest());
    }

    /** The earliest end a title may have to be good on a day. */
    public LocalDate earliest(LocalDate day) {
        LocalDate end = day.minus(grace).minusDays(SHORTEST_MONTH_GAP);
        while (day.isAfter(lastDay(end))) {
            end = end.plusDays(1);
        }
        return end;
    }

    /** The days from which {@link #on(LocalDate, DateRange)} may answer otherwise. */
    public List<LocalDate> turns(DateRange expiry) {
        return List.of(
                lastDay(expiry.earliest()).plusDays(1), lastDay(expiry.latest()).plusDays(1));
    }

    private Timeliness on(LocalDate day, LocalDate expiry) {
        return day.isAfter(lastDay(expiry)) ? Timeliness.PAST : Timeliness.GOOD;
    }

    private LocalDate lastDay(LocalDate expiry) {
        if (grace.isZero()) {
            return expiry;
        }
        LocalDate end = expiry.plus(grace);
        return edge == Edge.INCLUDED ? end : end.minusDays(1);
    }
}
