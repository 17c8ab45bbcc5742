package fr.completude.recognition.mrz;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import fr.completude.recognition.mrz.MrzFormat.Part;
import org.jspecify.annotations.Nullable;

/** Takes the text of a zone apart into what it says: names, dates, numbers. */
final class MrzText {

    private static final int CENTURY = 100;

    private MrzText() {}

    /**
     * What a zone says.
     *
     * @param text its lines joined, each as wide as the format
     */
    static Mrz read(MrzFormat format, String text, boolean verified, boolean guessed, int corrected) {
        LocalDate expiry =
                format.slot(Part.EXPIRY).map(slot -> date(slot.in(text), 20)).orElse(null);
        YearMonth delivered = format == MrzFormat.FRENCH_CARD ? month(text.substring(36, 40)) : null;
        List<String> names = names(format, text);
        return new Mrz(
                format,
                text.substring(0, 2).replace("<", ""),
                text.substring(2, 5).replace("<", ""),
                format.slot(Part.NUMBER).map(s -> s.in(text).replace("<", "")).orElse(""),
                names.get(0),
                names.subList(1, names.size()),
                format.slot(Part.BIRTH)
                        .map(s -> birth(s.in(text), expiry, delivered))
                        .orElse(null),
                expiry,
                delivered,
                verified,
                guessed,
                corrected,
                String.join("\n", text.split("(?<=\\G.{" + format.width() + "})")));
    }

    /** Family name first, then each given name. */
    private static List<String> names(MrzFormat format, String zone) {
        String written = format.names().in(zone);
        List<String> names = new ArrayList<>();
        if (format == MrzFormat.FRENCH_CARD) {
            names.add(spaced(withoutStrayFillers(written)));
            format.slot(Part.GIVEN_NAMES).ifPresent(slot -> addAll(names, slot.in(zone), "<<"));
            return names;
        }
        String clean = withoutStrayFillers(written);
        int separator = clean.indexOf("<<");
        names.add(spaced(separator < 0 ? clean : clean.substring(0, separator)));
        if (separator >= 0) {
            addAll(names, clean.substring(separator), "<");
        }
        return names;
    }

    private static void addAll(List<String> names, String written, String separator) {
        Arrays.stream(withoutStrayFillers(written).split(separator, -1))
                .map(MrzText::spaced)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
    }

    /** After three fillers nothing more is written: what is read there is a filler taken for a letter. */
    private static String withoutStrayFillers(String written) {
        int end = written.indexOf("<<<");
        return end < 0 ? written : written.substring(0, end);
    }

    private static String spaced(String written) {
        return written.replace('<', ' ').strip().replaceAll(" +", " ");
    }

    /** The later century unless the holder would then be born after the paper was made or has ended. */
    private static @Nullable LocalDate birth(String digits, @Nullable LocalDate expiry, @Nullable YearMonth delivered) {
        LocalDate recent = date(digits, 20);
        if (recent == null) {
            return date(digits, 19);
        }
        LocalDate latest = delivered != null ? delivered.atEndOfMonth() : expiry;
        return latest != null && !recent.isAfter(latest) ? recent : date(digits, 19);
    }

    private static @Nullable LocalDate date(String digits, int century) {
        try {
            int number = Integer.parseInt(digits);
            return LocalDate.of(century * CENTURY + number / 10_000, number / CENTURY % CENTURY, number % CENTURY);
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    /** Old cards were made from 1988 to 2021. */
    private static @Nullable YearMonth month(String digits) {
        try {
            int year = Integer.parseInt(digits.substring(0, 2));
            return YearMonth.of((year >= 80 ? 1900 : 2000) + year, Integer.parseInt(digits.substring(2)));
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }
}
