package fr.completude.checking.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five more years of identity cards delivered to adults from 2004-01-02 to 2013-12-31, and of no others. */
class ExtensionTest {

    private static final Extension FIVE_YEARS = new Extension(
            LocalDate.of(2004, 1, 2), LocalDate.of(2013, 12, 31), Period.ofYears(10), 18, Period.ofYears(5));

    @ParameterizedTest(name = "delivered {0}, born {1}, printed {2}: {3} to {4}")
    @CsvSource(
            nullValues = "?",
            value = {
                // both ends of the window
                "2004-01-01, 1970-05-05, 2013-12-31, 2013-12-31, 2013-12-31",
                "2004-01-02, 1970-05-05, 2014-01-01, 2019-01-01, 2019-01-01",
                "2013-12-31, 1970-05-05, 2023-12-30, 2028-12-30, 2028-12-30",
                "2014-01-01, 1970-05-05, 2028-12-31, 2028-12-31, 2028-12-31",
                // an adult on the day of delivery, or not yet
                "2010-04-12, 1992-04-12, 2020-04-11, 2025-04-11, 2025-04-11",
                "2010-04-12, 1992-04-13, 2020-04-11, 2020-04-11, 2020-04-11",
                // delivery known to the month (the zone of old cards)
                "2008-06, 1970-05-05, 2018-06-14, 2023-06-14, 2023-06-14",
                "2010-04, 1992-04-12, 2020-04-11, 2020-04-11, 2025-04-11",
                "2003-12, 1970-05-05, 2013-12-20, 2013-12-20, 2013-12-20",
                "2004-01, 1970-05-05, 2014-01-20, 2014-01-20, 2019-01-20",
                // delivery or birth unknown: both ends stay possible, unless they cannot be
                "?, 1970-05-05, 2018-06-14, 2018-06-14, 2023-06-14",
                "?, 1999-05-05, 2018-06-14, 2018-06-14, 2018-06-14",
                "?, 1970-05-05, 2030-06-14, 2030-06-14, 2030-06-14",
                "2008-03-10, ?, 2018-03-09, 2018-03-09, 2023-03-09"
            })
    void movesTheEndOnlyWhereTheLawDid(
            @Nullable String delivered, @Nullable String birth, String printed, LocalDate earliest, LocalDate latest) {
        assertThat(FIVE_YEARS.legalEnd(range(printed), nullable(delivered), nullable(birth)))
                .isEqualTo(new DateRange(earliest, latest));
    }

    private static DateRange range(String iso) {
        return DateRange.parse(iso).orElseThrow();
    }

    private static @Nullable DateRange nullable(@Nullable String iso) {
        return iso == null ? null : range(iso);
    }
}
