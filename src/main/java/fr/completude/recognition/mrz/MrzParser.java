package fr.completude.recognition.mrz;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.completude.recognition.mrz.MrzFormat.Part;
import org.jspecify.annotations.Nullable;

/** Reads machine readable zones. What the check digits do not confirm is kept, but never called verified. */
public final class MrzParser {

    private static final int CENTURY = 100;

    private MrzParser() {}

    /** The best of several readings of one zone: the first verified one, else the first that has a known format. */
    public static Optional<Mrz> best(List<String> readings) {
        List<Mrz> parsed = readings.stream()
                .map(MrzParser::parse)
                .flatMap(Optional::stream)
                .toList();
        return parsed.stream().filter(Mrz::verified).findFirst().or(() -> parsed.stream()
                .findFirst());
    }

    /**
     * Reads a zone.
     *
     * @param reading its lines, separated by line feeds, as an engine read them
     * @return empty when the lines have the shape of no known format
     */
    public static Optional<Mrz> parse(String reading) {
        List<String> lines = Arrays.stream(reading.split("\\R", -1))
                .map(MrzParser::cleaned)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : MrzFormat.of(lines).flatMap(format -> zone(format, lines).map(zone -> read(format, zone)));
    }

    private static String cleaned(String line) {
        return line.toUpperCase(Locale.ROOT)
                .replaceAll("\\s+", "")
                .replace('«', '<')
                .replace('‹', '<')
                .replaceAll("[^A-Z0-9<]", "<");
    }

    /** The lines joined, each brought to its width where only fillers at its end are too many or too few. */
    private static Optional<String> zone(MrzFormat format, List<String> lines) {
        StringBuilder zone = new StringBuilder();
        for (String line : lines) {
            String fitted = fitted(line, format.width());
            if (fitted == null) {
                return Optional.empty();
            }
            zone.append(fitted);
        }
        return Optional.of(withoutStrays(format, zone));
    }

    /** Where no check digit covers the names, what is read after three fillers is fillers too. */
    private static String withoutStrays(MrzFormat format, StringBuilder zone) {
        if (format == MrzFormat.DRIVING_LICENCE) {
            zone.setCharAt(1, '1');
        } else if (format != MrzFormat.FRENCH_CARD) {
            int end = format.names().at() + format.names().length();
            int row = zone.indexOf("<<<", format.names().at());
            for (int i = row; row >= 0 && i < end; i++) {
                zone.setCharAt(i, '<');
            }
        }
        return zone.toString();
    }

    /** Engines miscount long rows of fillers; the row is stretched or cut, what stands after it keeps its place. */
    private static @Nullable String fitted(String line, int width) {
        int missing = width - line.length();
        if (missing == 0) {
            return line;
        }
        int row = line.lastIndexOf("<<<");
        if (row < 0 || Math.abs(missing) > 4) {
            return null;
        }
        if (missing > 0) {
            return line.substring(0, row) + "<".repeat(missing) + line.substring(row);
        }
        int end = row + 3;
        int begin = end;
        while (begin > 0 && line.charAt(begin - 1) == '<') {
            begin--;
        }
        return end - begin + missing < 1 ? null : line.substring(0, end + missing) + line.substring(end);
    }

    private static Mrz read(MrzFormat format, String zone) {
        Repair repair = Repair.of(format, zone);
        String text = repair.zone();
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
                repair.verified(),
                repair.guessed(),
                repair.corrected(),
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
                .map(MrzParser::spaced)
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
