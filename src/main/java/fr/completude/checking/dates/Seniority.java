package fr.completude.checking.dates;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * « Vieux d'au moins N mois »: good from the day the date plus N months is reached. The end of a short month rounds
 * down, as for {@link Freshness}.
 */
public record Seniority(Period least) {

    /** {@link Timeliness#GOOD} when old enough, {@link Timeliness#PAST} when still too recent. */
    public Timeliness on(LocalDate day, DateRange issued) {
        Timeliness first = on(day, issued.earliest());
        return first == on(day, issued.latest()) ? first : Timeliness.UNDECIDED;
    }

    /** First day on which a paper of that date is old enough, whatever the day of a month-only date. */
    public LocalDate firstDay(DateRange issued) {
        return issued.latest().plus(least);
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
