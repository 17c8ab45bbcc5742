package fr.completude.checking;

import java.time.LocalDate;
import java.util.Optional;

import fr.completude.checking.dates.DateRange;
import fr.completude.checking.matrix.Matrix;
import org.jspecify.annotations.Nullable;

/** What the name of a procedure says of the applicant's age: « cni-premiere-mineur ». */
final class StatedAge {

    /** Full years from which somebody is an adult (Code civil, article 414). */
    static final int MAJORITY = 18;

    private static final int LONGEST_LIFE = 125;

    private StatedAge() {}

    /**
     * When the applicant was born, as far as the name tells.
     *
     * @param named the procedure as it was asked for
     * @param day the appointment day
     */
    static Optional<DateRange> birth(Matrix matrix, @Nullable String named, LocalDate day) {
        if (named == null) {
            return Optional.empty();
        }
        LocalDate eighteenToday = day.minusYears(MAJORITY);
        return matrix.procedure(named)
                .flatMap(procedure -> procedure.forMinors().contains(named)
                        ? Optional.of(new DateRange(eighteenToday.plusDays(1), day))
                        : procedure.forAdults().contains(named)
                                ? Optional.of(new DateRange(eighteenToday.minusYears(LONGEST_LIFE), eighteenToday))
                                : Optional.empty());
    }
}
