package fr.completude.checking.dates;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * « Moins de N mois » counted from the date of a piece: good while the day is before the date plus N months (REGLES
 * 0.2). The end of a short month rounds down: 30 November plus 3 months is 28 February.
 */
public record Freshness(Period limit, Edge edge) {

    /** By how many days the months of the calendar differ in length, at most. */
    private static final int SHORTEST_MONTH_GAP = 3;

    /** Whether a piece of that date is young enough on a day. */
    public Timeliness on(LocalDate day, DateRange issued) {
        Timeliness first = on(day, issued.earliest());
        return first == on(day, issued.latest()) ? first : Timeliness.UNDECIDED;
    }

    /** Last day on which a piece of that date is young enough, whatever the day of a month-only date. */
    public LocalDate lastDay(DateRange issued) {
        return lastDay(issued.earliest());
    }

    /** The earliest date a piece may bear to be young enough on a day. */
    public LocalDate earliest(LocalDate day) {
        LocalDate date = day.minus(limit).minusDays(SHORTEST_MONTH_GAP);
        while (day.isAfter(lastDay(date))) {
            date = date.plusDays(1);
        }
        return date;
    }

    /** The days from which {@link #on(LocalDate, DateRange)} may answer otherwise. */
    public List<LocalDate> turns(DateRange issued) {
        return List.of(
                issued.earliest(),
                issued.latest(),
                lastDay(issued.earliest()).plusDays(1),
                lastDay(issued.latest()).plusDays(1));
    }

    private Timeliness on(LocalDate day, LocalDate issued) {
        if (issued.isAfter(day)) {
            return Timeliness.FUTURE;
        }
        return day.isAfter(lastDay(issued)) ? Timeliness.PAST : Timeliness.GOOD;
    }

    private LocalDate lastDay(LocalDate issued) {
        LocalDate end = issued.plus(limit);
        return edge == Edge.INCLUDED ? end : end.minusDays(1);
    }
}
