package fr.completude.sample.paper;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A distance between two days as written in the catalogue: {@code -1a-3j} is a year and three days before.
 *
 * @param years {@code a}
 * @param months {@code m}
 * @param days {@code j}
 */
public record DayShift(int years, int months, int days) {

    private static final Pattern STEP = Pattern.compile("([+-]\\d+)([amj])");
    private static final Pattern WHOLE = Pattern.compile("(?:[+-]\\d+[amj])*+");

    /**
     * Reads a distance; the empty text is none.
     *
     * @throws IllegalArgumentException if it is written otherwise
     */
    public static DayShift of(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException("No distance between days: " + text);
        }
        DayShift sum = new DayShift(0, 0, 0);
        Matcher step = STEP.matcher(text);
        while (step.find()) {
            sum = sum.plus(Integer.parseInt(step.group(1)), step.group(2));
        }
        return sum;
    }

    private DayShift plus(int count, String unit) {
        return switch (unit) {
            case "a" -> new DayShift(years + count, months, days);
            case "m" -> new DayShift(years, months + count, days);
            default -> new DayShift(years, months, days + count);
        };
    }

    /** The day at this distance: years first, then months, then days. */
    public LocalDate from(LocalDate day) {
        return day.plusYears(years).plusMonths(months).plusDays(days);
    }
}
