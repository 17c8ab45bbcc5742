package fr.completude.checking.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

import fr.completude.checking.dates.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How dates, lengths and amounts are said. */
class ShownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P90D | 90 jours | moins de 90 jours
            P1M  | 1 mois   | moins de 1 mois
            P3M  | 3 mois   | moins de 3 mois
            P1Y  | 1 an     | moins d'un an
            P12M | 1 an     | moins d'un an
            P18M | 18 mois  | moins de 18 mois
            P5Y  | 5 ans    | moins de 5 ans
            """)
    void lengths(String length, String shown, String lessThan) {
        assertThat(Shown.length(Period.parse(length))).isEqualTo(shown);
        assertThat(Shown.lessThan(Period.parse(length))).isEqualTo(lessThan);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25      | 25 €
            25.00   | 25 €
            12.50   | 12,50 €
            0       | 0 €
            44.5    | 44,50 €
            1000.00 | 1000 €
            86.005  | 86,01 €
            """)
    void amounts(String amount, String shown) {
        assertThat(Shown.amount(new BigDecimal(amount))).isEqualTo(shown);
        assertThat(Shown.amount(amount)).isEqualTo(shown);
    }

    @Test
    void whatIsNoAmountIsShownAsRead() {
        assertThat(Shown.amount("vingt")).isEqualTo("vingt");
    }

    @Test
    void aDayIsShownAsADayAndAMonthAsAMonth() {
        assertThat(Shown.date(LocalDate.of(2026, 3, 1))).isEqualTo("01/03/2026");
        assertThat(Shown.date(DateRange.day(LocalDate.of(2026, 3, 1)))).isEqualTo("01/03/2026");
        assertThat(Shown.date(new DateRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31))))
                .isEqualTo("mars 2026");
        assertThat(Shown.month(YearMonth.of(2026, 3))).isEqualTo("mars 2026");
    }
}
