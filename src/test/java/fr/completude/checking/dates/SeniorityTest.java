package fr.completude.checking.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** « Vieux d'au moins N mois ». */
class SeniorityTest {

    private static final Seniority THREE_MONTHS = new Seniority(Period.ofMonths(3));

    @Test
    void isGoodFromTheDayTheMonthsAreFull() {
        DateRange issued = DateRange.day(LocalDate.of(2026, 8, 24));
        assertThat(THREE_MONTHS.on(LocalDate.of(2026, 11, 23), issued)).isEqualTo(Timeliness.PAST);
        assertThat(THREE_MONTHS.on(LocalDate.of(2026, 11, 24), issued)).isEqualTo(Timeliness.GOOD);
        assertThat(THREE_MONTHS.firstDay(issued)).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void aMonthIsDecidedOnlyWhenAllItsDaysAgree() {
        DateRange august = DateRange.parse("2026-08").orElseThrow();
        assertThat(THREE_MONTHS.on(LocalDate.of(2026, 11, 15), august)).isEqualTo(Timeliness.UNDECIDED);
        assertThat(THREE_MONTHS.on(LocalDate.of(2026, 11, 30), august)).isEqualTo(Timeliness.GOOD);
        assertThat(THREE_MONTHS.on(LocalDate.of(2026, 10, 31), august)).isEqualTo(Timeliness.PAST);
    }

    @Test
    void aDateToComeIsNeverOld() {
        assertThat(THREE_MONTHS.on(LocalDate.of(2026, 1, 1), DateRange.day(LocalDate.of(2026, 1, 2))))
                .isEqualTo(Timeliness.FUTURE);
    }

    /** A paper is either too recent or no longer fresh by the same limit, never both and never neither. */
    @Property
    void isTheComplementOfFreshness(
            @ForAll @IntRange(min = 0, max = 4000) int age, @ForAll @IntRange(min = 1, max = 36) int months) {
        LocalDate day = LocalDate.of(2026, 11, 24);
        DateRange issued = DateRange.day(day.minusDays(age));
        Period limit = Period.ofMonths(months);
        boolean old = new Seniority(limit).on(day, issued) == Timeliness.GOOD;
        boolean fresh = new Freshness(limit, Edge.EXCLUDED).on(day, issued) == Timeliness.GOOD;
        assertThat(old).isNotEqualTo(fresh);
    }
}
