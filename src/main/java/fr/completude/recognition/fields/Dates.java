package fr.completude.recognition.fields;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.dossier.Box;
import fr.completude.recognition.text.PageText;
import org.jspecify.annotations.Nullable;

/**
 * Dates in all French writings: {@code 12/03/2026}, {@code 12.03.26}, {@code 12 03 2026}, {@code 12 mars 2026},
 * {@code 1er mars 2026}, {@code 12 JANV. 2026}, {@code 2026-03-12}, {@code douze mars deux mille vingt-six}. A day that
 * no calendar has stays unread.
 */
final class Dates {

    private static final String D = "[0-9OQoIl|SBZ]";
    private static final Pattern NUMERIC = Pattern.compile("(?<![\\p{L}\\d/.,])(" + D + "{1,2}) ?([/.\\-]) ?(" + D
            + "{1,2}) ?\\2 ?(" + D + "{4}|" + D + "{2})(?![\\p{L}\\d]|[/.\\-,]\\d)");
    private static final Pattern ISO =
            Pattern.compile("(?<![\\p{L}\\d])(\\d{4})-(\\d{2})-(\\d{2})(?![\\p{L}\\d]|-\\d)");
    private static final Pattern SPACED =
            Pattern.compile("(?<![\\p{L}\\d/.,]|\\d )(\\d{2}) ?(\\d{2}) ?((?:19|20)\\d{2})(?! ?[\\p{L}\\d]{0,3}\\d)");
    private static final Pattern BOXED =
            Pattern.compile("(?<!\\d ?)(\\d) (\\d) (\\d) (\\d) ([12]) (\\d) (\\d) (\\d)(?! ?\\d)");
    private static final Pattern WRITTEN = Pattern.compile("(?<![\\p{L}\\d/])(" + D
            + "{1,2})(?: ?(?:er|ER|e|E|°))? ?[-.]? ?([\\p{L}01]{3,10})\\.? ?[-.]? ?(" + D + "{4})(?![\\p{L}\\d])");

    private Dates() {}

    /** Every date of a page, in reading order. */
    static List<FoundDate> on(PageText page) {
        return page.once(Dates.class, () -> sought(page));
    }

    private static List<FoundDate> sought(PageText page) {
        WordString text = WordString.of(page);
        List<FoundDate> found = new ArrayList<>();
        collect(text, NUMERIC, found, m -> ymd(m.group(4), m.group(3), m.group(1)));
        collect(text, ISO, found, m -> ymd(m.group(1), m.group(2), m.group(3)));
        collect(text, WRITTEN, found, Dates::written);
        collect(text, SPACED, found, m -> ymd(m.group(3), m.group(2), m.group(1)));
        collect(
                text,
                BOXED,
                found,
                m -> ymd(
                        m.group(5) + m.group(6) + m.group(7) + m.group(8),
                        m.group(3) + m.group(4),
                        m.group(1) + m.group(2)));
        SpelledDates.on(page).stream()
                .filter(date -> !overlaps(found, date.firstWord(), date.lastWord()))
                .forEach(found::add);
        found.sort(Comparator.comparingInt(FoundDate::firstWord));
        return List.copyOf(found);
    }

    private interface Reader {
        @Nullable
        LocalDate read(Matcher match);
    }

    private static void collect(WordString text, Pattern pattern, List<FoundDate> found, Reader reader) {
        Matcher match = pattern.matcher(text.text());
        while (match.find()) {
            LocalDate date = reader.read(match);
            int first = text.wordAt(match.start());
            int last = text.wordAt(match.end() - 1);
            if (date == null || overlaps(found, first, last) || !together(text.page(), first, last, pattern)) {
                continue;
            }
            found.add(new FoundDate(date, text.page(), first, last, certainty(match)));
        }
    }

    private static boolean overlaps(List<FoundDate> found, int first, int last) {
        return found.stream().anyMatch(f -> first <= f.lastWord() && last >= f.firstWord() && last > first);
    }

    /** Only a date with a month's name may run on to the next line. */
    private static boolean together(PageText page, int first, int last, Pattern pattern) {
        if (pattern == WRITTEN) {
            return true;
        }
        for (int i = first; i < last; i++) {
            Box a = page.words().get(i).box();
            Box b = page.words().get(i + 1).box();
            if (!PageText.sameLine(a, b) || b.left() - a.right() > page.asFractionOfWidth(3)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable LocalDate written(Matcher match) {
        OptionalInt month = Months.number(match.group(2));
        return month.isEmpty() ? null : ymd(match.group(3), String.valueOf(month.getAsInt()), match.group(1));
    }

    private static @Nullable LocalDate ymd(String year, String month, String day) {
        try {
            int y = Integer.parseInt(digits(year));
            int full = year.length() == 4 ? y : y + (y >= 70 ? 1900 : 2000);
            return full < 1880 || full > 2100
                    ? null
                    : LocalDate.of(full, Integer.parseInt(digits(month)), Integer.parseInt(digits(day)));
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    /** Letters an engine reads for digits; used where only digits can stand. */
    static String digits(String read) {
        StringBuilder digits = new StringBuilder(read.length());
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            digits.append(
                    switch (c) {
                        case 'O', 'Q', 'o' -> '0';
                        case 'I', 'l', '|' -> '1';
                        case 'S' -> '5';
                        case 'B' -> '8';
                        case 'Z' -> '2';
                        default -> c;
                    });
        }
        return digits.toString();
    }

    /** Each corrected digit costs a tenth; a year of two digits as much. */
    private static double certainty(Matcher match) {
        String read = match.group();
        long digits = read.chars().filter(Character::isDigit).count();
        boolean named = match.pattern() == WRITTEN;
        long letters = named
                ? 0
                : read.chars().filter(c -> Character.isLetter(c) || c == '|').count();
        boolean shortYear = match.pattern() == NUMERIC && match.group(4).length() == 2;
        boolean glued = match.pattern() == SPACED && read.indexOf(' ') < 0;
        double certainty = 1 - 0.1 * letters - (shortYear ? 0.08 : 0) - (glued ? 0.15 : 0);
        return digits >= letters ? Math.max(0.4, certainty) : 0.3;
    }
}
