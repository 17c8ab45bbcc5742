package fr.completude.reporting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates and times as written in French, with spaces that do not break. */
final class FrenchDates {

    private static final char NBSP = '\u00A0';

    private FrenchDates() {}

    /** « jeudi 3 décembre 2026 ». */
    static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH) + " " + date(date);
    }

    /** « 3 décembre 2026 », « 1er mars 2026 ». */
    static String date(LocalDate date) {
        String day = date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
        String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
        return day + NBSP + month + NBSP + date.getYear();
    }

    /** « 14 h 30 », « 9 h ». */
    static String time(LocalDateTime time) {
        String minutes = time.getMinute() == 0 ? "" : NBSP + "%02d".formatted(time.getMinute());
        return time.getHour() + "" + NBSP + "h" + minutes;
    }

    /** « jeudi 3 décembre 2026 à 14 h 30 ». */
    static String moment(LocalDateTime time) {
        return weekday(time.toLocalDate()) + " à" + NBSP + time(time);
    }
}
