package fr.completude.recognition.twoddoc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The three writings of a day in a 2D-Doc. */
final class Days {

    static final String ABSENT = "FFFF";
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{4}");
    private static final Pattern DIGITS = Pattern.compile("\\d{8}");

    private Days() {}

    /** Days since 1 January 2000, four hexadecimal digits. */
    static Optional<LocalDate> counted(String hex) {
        return HEX.matcher(hex).matches() && !hex.equalsIgnoreCase(ABSENT)
                ? Optional.of(FIRST.plusDays(Integer.parseInt(hex, 16)))
                : Optional.empty();
    }

    /** {@code JJMMAAAA}. */
    static Optional<LocalDate> written(String digits) {
        return DIGITS.matcher(digits).matches()
                ? day(
                        Integer.parseInt(digits.substring(4)),
                        Integer.parseInt(digits.substring(2, 4)),
                        Integer.parseInt(digits.substring(0, 2)))
                : Optional.empty();
    }

    /** Three bytes of a binary code, as in ICAO Doc 9303 part 13: the number {@code MMJJAAAA}. */
    static Optional<LocalDate> packed(String bytes) {
        if (bytes.length() != 3) {
            return Optional.empty();
        }
        int number = bytes.charAt(0) << 16 | bytes.charAt(1) << 8 | bytes.charAt(2);
        return day(number % 10_000, number / 1_000_000, number / 10_000 % 100);
    }

    static String asCounted(LocalDate day) {
        return String.format(Locale.ROOT, "%04X", FIRST.until(day, ChronoUnit.DAYS));
    }

    static String asWritten(LocalDate day) {
        return String.format(Locale.ROOT, "%02d%02d%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
