package fr.completude.checking.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, lengths and days a little to each side. */
final class Changed {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");
    private static final Pattern AMOUNT = Pattern.compile("\\d+\\.\\d{2}");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,3}) (jours?|mois|ans?)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Changed() {}

    /** One unit less and one more: a cent, a year, a month, a day; empty for what is no number. */
    static List<String> around(String text) {
        Matcher length = LENGTH.matcher(text);
        if (length.matches()) {
            int number = Integer.parseInt(length.group(1));
            return List.of((number - 1) + " " + length.group(2), (number + 1) + " " + length.group(2));
        }
        if (DAY.matcher(text).matches()) {
            LocalDate day = LocalDate.parse(text);
            return List.of(day.minusDays(1).toString(), day.plusDays(1).toString());
        }
        if (WHOLE.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            return List.of(String.valueOf(number - 1), String.valueOf(number + 1));
        }
        if (AMOUNT.matcher(text).matches()) {
            BigDecimal amount = new BigDecimal(text);
            BigDecimal cent = new BigDecimal("0.01");
            return List.of(
                    amount.subtract(cent).toPlainString(), amount.add(cent).toPlainString());
        }
        return List.of();
    }

    static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }
}
