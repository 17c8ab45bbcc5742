package fr.completude.checking.dates;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A class of titles whose end was moved by law after they were printed, such as the five more years of the identity
 * cards delivered to adults from 2 January 2004 to 31 December 2013 (REGLES F.1.4).
 *
 * @param deliveredFrom first day of delivery concerned
 * @param deliveredTo last day of delivery concerned
 * @param printedFor how long the titles concerned were printed for
 * @param minimumAge full years of the holder on the day of delivery
 * @param by how much longer the title lives
 */
public record Extension(LocalDate deliveredFrom, LocalDate deliveredTo, Period printedFor, int minimumAge, Period by) {

    /**
     * The date a title legally ends on: exact where delivery and birth decide, otherwise a range that holds both
     * possible ends.
     *
     * @param printed end as printed
     * @param delivered null when unknown: then counted back from the printed end
     * @param birth of the holder; null when unknown
     */
    public DateRange legalEnd(DateRange printed, @Nullable DateRange delivered, @Nullable DateRange birth) {
        DateRange extended = printed.plus(by);
        Optional<Boolean> concerned = concerns(printed, delivered, birth);
        return concerned.map(yes -> yes ? extended : printed).orElseGet(() -> printed.union(extended));
    }

    private Optional<Boolean> concerns(DateRange printed, @Nullable DateRange delivered, @Nullable DateRange birth) {
        boolean counted = delivered == null;
        DateRange delivery = delivered == null ? countedBack(printed) : delivered;
        if (delivery.latest().isBefore(deliveredFrom) || delivery.earliest().isAfter(deliveredTo)) {
            return Optional.of(false);
        }
        if (birth != null && Ages.on(delivery.latest(), birth.earliest()) < minimumAge) {
            return Optional.of(false);
        }
        boolean inside = !delivery.earliest().isBefore(deliveredFrom)
                && !delivery.latest().isAfter(deliveredTo);
        boolean adult = birth != null && Ages.on(delivery.earliest(), birth.latest()) >= minimumAge;
        return inside && adult && !counted ? Optional.of(true) : Optional.empty();
    }

    /** A printed end is the delivery plus the printed life, the same day or the day before. */
    private DateRange countedBack(DateRange printed) {
        return new DateRange(
                printed.earliest().minus(printedFor),
                printed.latest().minus(printedFor).plusDays(1));
    }
}
