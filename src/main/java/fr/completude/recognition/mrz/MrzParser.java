package fr.completude.recognition.mrz;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.recognition.mrz.MrzFormat.Part;
import fr.completude.recognition.text.Letters;
import org.jspecify.annotations.Nullable;

/** Reads machine readable zones. What the check digits do not confirm is kept, but never called verified. */
public final class MrzParser {

    private static final int CENTURY = 100;

    /** One more than the formats have in a line: 30, 36 or 44. */
    private static final Set<Integer> TOO_LONG = Set.of(31, 37, 45);

    private MrzParser() {}

    /**
     * What several readings of one zone say: a reading that adds up as it is, else what they say together
     * ({@link Ballot}), else the first that has a known format, not verified.
     *
     * @param readings lines separated by line feeds, as an engine read them, the best first
     * @return empty when none has the shape of a known format
     */
    public static Optional<Mrz> best(List<String> readings) {
        List<List<String>> lines =
                asOneKind(readings.stream().map(MrzParser::lines).toList());
        List<Mrz> parsed =
                lines.stream().map(MrzParser::plain).flatMap(Optional::stream).toList();
        Optional<Mrz> verified =
                parsed.stream().filter(Mrz::verified).max(Comparator.comparingLong(mrz -> agreement(mrz, parsed)));
        if (verified.isPresent()) {
            return verified.map(mrz -> isDisputed(mrz, parsed) ? mrz.withNumberGuessed() : mrz)
                    .map(mrz -> withWordsOfMost(mrz, parsed));
        }
        return Ballot.of(lines).map(MrzParser::elected).or(() -> parsed.stream().findFirst());
    }

    /** Reads a zone of which there is one reading. */
    public static Optional<Mrz> parse(String reading) {
        return best(List.of(reading));
    }

    /** In how many characters the other readings agree with one. */
    private static long agreement(Mrz mrz, List<Mrz> parsed) {
        return parsed.stream()
                .filter(other -> other.lines().length() == mrz.lines().length())
                .mapToLong(other -> mrz.lines().length() - Normal.differences(mrz.lines(), other.lines()))
                .sum();
    }

    /** Whether another reading adds up as well and has another number. */
    private static boolean isDisputed(Mrz mrz, List<Mrz> parsed) {
        return parsed.stream().filter(Mrz::verified).anyMatch(other -> !other.number()
                .equals(mrz.number()));
    }

    /**
     * Where no check digit tells which of two characters is right, most readings are: in the names, but on old French
     * cards, and between characters of a number whose values are ten apart, such as 8 and S. Such a number is a guess.
     */
    private static Mrz withWordsOfMost(Mrz mrz, List<Mrz> parsed) {
        List<String> zones = parsed.stream()
                .filter(other -> other.format() == mrz.format())
                .map(other -> other.lines().replace("\n", ""))
                .toList();
        StringBuilder zone = new StringBuilder(mrz.lines().replace("\n", ""));
        MrzFormat.Span names = mrz.format().names();
        if (mrz.format() != MrzFormat.FRENCH_CARD) {
            String own = names.in(zone.toString());
            List<String> inPlace = zones.stream()
                    .filter(other -> isNamedLike(own, names.in(other)))
                    .toList();
            for (int i = names.at(); i < names.at() + names.length(); i++) {
                zone.setCharAt(i, mostRead(inPlace, i, zone.charAt(i)));
            }
        }
        Slot number = mrz.format().slot(Part.NUMBER).orElseThrow();
        boolean guessed = isOutvoted(
                number.in(zone.toString()), zones.stream().map(number::in).toList());
        for (int i = number.at(); i < number.at() + number.length(); i++) {
            char own = zone.charAt(i);
            int place = i;
            guessed |= zones.stream().anyMatch(other -> CheckDigit.cannotTell(own, other.charAt(place)));
            char most = mostRead(zones, i, own);
            zone.setCharAt(i, CheckDigit.cannotTell(own, most) ? most : own);
        }
        return mrz(mrz.format(), zone.toString(), true, mrz.numberGuessed() || guessed, mrz.corrected());
    }

    /** Whether most readings of a number agree on other characters: a wrong number, too, adds up one time in ten. */
    private static boolean isOutvoted(String number, List<String> others) {
        for (int i = 0; i < number.length(); i++) {
            String own = Letters.folded(number.substring(i, i + 1));
            int at = i;
            Map<String, Long> votes = others.stream()
                    .map(other -> Letters.folded(other.substring(at, at + 1)))
                    .collect(Collectors.groupingBy(read -> read, Collectors.counting()));
            long most = votes.values().stream().mapToLong(Long::longValue).max().orElse(0);
            if (votes.getOrDefault(own, 0L) * 2 <= most) {
                return true;
            }
        }
        return false;
    }

    /** Whether two readings of names stand in the same places: one that begins too early differs in most letters. */
    private static boolean isNamedLike(String names, String others) {
        long letters = names.chars().filter(c -> c != '<').count();
        return Normal.differences(names, others) <= letters / 2;
    }

    private static char mostRead(List<String> zones, int place, char own) {
        Map<Character, Long> votes =
                zones.stream().collect(Collectors.groupingBy(zone -> zone.charAt(place), Collectors.counting()));
        return votes.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > zones.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(own);
    }

    private static Mrz elected(Ballot.Result result) {
        String zone = Fitting.withoutStrays(result.format(), new StringBuilder(result.zone()));
        return mrz(result.format(), zone, true, result.numberGuessed(), result.corrected());
    }

    /** No digit covers the first character: where one reading has the V of a visa, one without a letter has it too. */
    private static List<List<String>> asOneKind(List<List<String>> readings) {
        boolean visa = readings.stream()
                .anyMatch(lines -> !lines.isEmpty() && lines.get(0).startsWith("V"));
        return visa ? readings.stream().map(MrzParser::asVisa).toList() : readings;
    }

    private static List<String> asVisa(List<String> lines) {
        if (lines.isEmpty() || Character.isLetter(lines.get(0).charAt(0))) {
            return lines;
        }
        List<String> visa = new ArrayList<>(lines);
        visa.set(0, "V" + lines.get(0).substring(1));
        return visa;
    }

    private static List<String> lines(String reading) {
        return Fitting.zoneLines(Arrays.stream(reading.split("\\R", -1))
                .map(MrzParser::cleaned)
                .filter(line -> !line.isEmpty())
                .toList());
    }

    private static String cleaned(String line) {
        String cleaned = line.toUpperCase(Locale.ROOT)
                .replaceAll("\\s+", "")
                .replace('«', '<')
                .replace('‹', '<')
                .replaceAll("[^A-Z0-9<]", "<");
        // No line begins with a filler: of one that is too long, the edge of the card was read as one.
        return cleaned.startsWith("<") && TOO_LONG.contains(cleaned.length()) ? cleaned.substring(1) : cleaned;
    }

    /** A reading with nothing changed but what the kind of a field decides, and only if it then adds up. */
    private static Optional<Mrz> plain(List<String> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return MrzFormat.of(lines).flatMap(format -> Fitting.zone(format, lines).map(zone -> {
            String typed = Normal.of(format, zone);
            boolean verified = Normal.allAdd(format, typed);
            int corrected = verified ? Normal.differences(zone, typed) : 0;
            return mrz(format, verified ? typed : zone, verified, false, corrected);
        }));
    }

    private static Mrz mrz(MrzFormat format, String text, boolean verified, boolean guessed, int corrected) {
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
