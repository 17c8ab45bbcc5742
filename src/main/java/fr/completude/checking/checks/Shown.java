package fr.completude.checking.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import fr.completude.checking.dates.DateRange;

/** How dates, lengths and amounts are written to people, in French. */
public final class Shown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    private Shown() {}

    public static String date(LocalDate day) {
        return DAY.format(day);
    }

    /** A day, or a month. */
    public static String date(DateRange range) {
        return range.isDay() ? date(range.earliest()) : MONTH.format(range.earliest());
    }

    /** « mars 2026 ». */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** « 3 mois », « 1 an », « 5 ans », « 90 jours ». */
    @SuppressWarnings("JavaPeriodGetDays") // A length of the matrix is in days alone, or in months and years.
    public static String length(Period length) {
        long months = length.toTotalMonths();
        if (months == 0) {
            return length.getDays() + " jours";
        }
        if (months % 12 == 0) {
            return months == 12 ? "1 an" : months / 12 + " ans";
        }
        return months + " mois";
    }

    /** « moins de 3 mois », « moins d'un an ». */
    static String lessThan(Period length) {
        String shown = length(length);
        return shown.equals("1 an") ? "moins d'un an" : "moins de " + shown;
    }

    /** « 25 € » for what was read as an amount; as read when it is none. */
    public static String amount(String read) {
        try {
            return amount(new BigDecimal(read));
        } catch (NumberFormatException e) {
            return read;
        }
    }

    /** « 25 € », « 12,50 € ». */
    public static String amount(BigDecimal amount) {
        BigDecimal cents = amount.setScale(2, RoundingMode.HALF_UP);
        boolean whole = cents.stripTrailingZeros().scale() <= 0;
        return (whole ? cents.toBigInteger().toString() : cents.toString().replace('.', ',')) + " €";
    }
}
