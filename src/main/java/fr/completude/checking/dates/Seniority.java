package fr.completude.checking.dates;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * « Vieux d'au moins N mois »: good from the day the date plus N months is reached. The end of a short month rounds
 * down, as for {@link Freshness}.
 */
public record Seniority(Period least) {

    /** By how many days the months of the calendar differ in length, at most. */
    private static final int SHORTEST_MONTH_GAP = 3;

    /** {@link Timeliness#GOOD} when old enough, {@link Timeliness#PAST} when still too recent. */
    public Timeliness on(LocalDate day, DateRange issued) {
        Timeliness first = on(day, issued.earliest());
        return first == on(day, issued.latest()) ? first : Timeliness.UNDECIDED;
    }

    /** First day on which a paper of that date is old enough, whatever the day of a month-only date. */
    public LocalDate firstDay(DateRange issued) {
        return issued.latest().plus(least);
    }

    /** The latest date a paper may bear to be old enough on a day. */
    public LocalDate latest(LocalDate day) {
        LocalDate date = day.minus(least).plusDays(SHORTEST_MONTH_GAP);
        while (day.isBefore(date.plus(least))) {
            date = date.minusDays(1);
        }
        return date;
    }

    /** The days from which {@link #on(LocalDate, DateRange)} may answer otherwise. */
    public List<LocalDate> turns(DateRange issued) {
        return List.of(
                issued.earliest(),
                issued.latest(),
                issued.earliest().plus(least),
                issued.latest().plus(least));
    }

    private Timeliness on(LocalDate day, LocalDate issued) {
        if (issued.isAfter(day)) {
            return Timeliness.FUTURE;
        }
        return day.isBefore(issued.plus(least)) ? Timeliness.PAST : Timeliness.GOOD;
    }
}
