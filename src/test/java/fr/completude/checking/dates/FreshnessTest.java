package fr.completude.checking.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** « Moins de N mois », to the day. */
class FreshnessTest {

    private static final Freshness THREE_MONTHS = new Freshness(Period.ofMonths(3), Edge.EXCLUDED);

    @ParameterizedTest
    @CsvSource({
        // the third month ends on the 24th: no longer « moins de 3 mois » that day
        "2026-08-25, 2026-11-24, GOOD",
        "2026-08-24, 2026-11-24, PAST",
        "2026-08-20, 2026-11-24, PAST",
        // end of a short month rounds down
        "2026-11-30, 2027-02-27, GOOD",
        "2026-11-30, 2027-02-28, PAST",
        "2027-11-30, 2028-02-28, GOOD",
        "2027-11-30, 2028-02-29, PAST",
        // issued that very day, or after it
        "2026-11-24, 2026-11-24, GOOD",
        "2026-11-25, 2026-11-24, FUTURE",
        // known to the month: both ends must agree
        "2026-09, 2026-11-24, GOOD",
        "2026-07, 2026-11-24, PAST",
        "2026-08, 2026-11-24, UNDECIDED",
        "2026-11, 2026-11-24, UNDECIDED",
        "2026-12, 2026-11-24, FUTURE"
    })
    void countsToTheDay(String issued, LocalDate day, Timeliness expected) {
        assertThat(THREE_MONTHS.on(day, range(issued))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-24, GOOD", "2026-08-23, PAST"})
    void aCommuneMayIncludeTheEdge(String issued, Timeliness expected) {
        Freshness included = new Freshness(Period.ofMonths(3), Edge.INCLUDED);
        assertThat(included.on(LocalDate.of(2026, 11, 24), range(issued))).isEqualTo(expected);
    }

    @Property
    void isGoodUpToItsLastDayAndNoLonger(
            @ForAll("days") LocalDate issued, @ForAll @IntRange(min = 1, max = 60) int months) {
        Freshness rule = new Freshness(Period.ofMonths(months), Edge.EXCLUDED);
        DateRange date = DateRange.day(issued);
        LocalDate last = rule.lastDay(date);

        assertThat(rule.on(last, date)).isEqualTo(Timeliness.GOOD);
        assertThat(rule.on(last.plusDays(1), date)).isEqualTo(Timeliness.PAST);
        assertThat(last.plusDays(1)).isEqualTo(issued.plusMonths(months));
    }

    @Property
    void neverGetsYounger(
            @ForAll("days") LocalDate issued,
            @ForAll @IntRange(min = 1, max = 24) int months,
            @ForAll @IntRange(min = 0, max = 900) int later) {
        Freshness rule = new Freshness(Period.ofMonths(months), Edge.EXCLUDED);
        DateRange date = DateRange.day(issued);
        if (rule.on(issued.plusDays(later), date) == Timeliness.PAST) {
            assertThat(rule.on(issued.plusDays(later + 1L), date)).isEqualTo(Timeliness.PAST);
        }
    }

    @Property
    void aMonthIsDecidedOnlyWhenEveryDayOfItAgrees(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 0, max = 6) int monthsAgo) {
        LocalDate first = day.minusMonths(monthsAgo).withDayOfMonth(1);
        DateRange month = new DateRange(first, first.plusMonths(1).minusDays(1));
        Timeliness whole = THREE_MONTHS.on(day, month);
        if (whole != Timeliness.UNDECIDED) {
            for (LocalDate d = month.earliest(); !d.isAfter(month.latest()); d = d.plusDays(1)) {
                assertThat(THREE_MONTHS.on(day, DateRange.day(d))).isEqualTo(whole);
            }
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static DateRange range(String iso) {
        return DateRange.parse(iso).orElseThrow();
    }
}
