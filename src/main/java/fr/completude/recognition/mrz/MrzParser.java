package fr.completude.recognition.mrz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads machine readable zones. What the check digits do not confirm is kept, but never called verified. */
public final class MrzParser {

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
        Optional<Mrz> verified = parsed.stream()
                .filter(Mrz::verified)
                .max(Comparator.comparingLong(mrz -> Majority.agreement(mrz, parsed)));
        if (verified.isPresent()) {
            return verified.map(mrz -> Majority.isDisputed(mrz, parsed) ? mrz.withNumberGuessed() : mrz)
                    .map(mrz -> Majority.withWordsOf(mrz, parsed))
                    .map(mrz -> moreVoted(mrz, parsed));
        }
        return Ballot.of(lines).map(MrzParser::elected).or(() -> parsed.stream().findFirst());
    }

    /** Reads a zone of which there is one reading. */
    public static Optional<Mrz> parse(String reading) {
        return best(List.of(reading));
    }

    /**
     * A wrong number, too, adds up one time in ten: one that more readings have, noughts for the letters that engines
     * read in their place, is likelier if it adds up as well. It stays in doubt.
     */
    private static Mrz moreVoted(Mrz mrz, List<Mrz> parsed) {
        return parsed.stream()
                .filter(other -> other.format() == mrz.format())
                .flatMap(other -> Stream.of(other.number(), other.number().replace('O', '0')))
                .distinct()
                .map(mrz::linesWith)
                .flatMap(lines -> MrzFormat.of(lines(lines)).stream()
                        .map(format -> MrzText.read(format, lines.replace("\n", ""), true, true, mrz.corrected())))
                .filter(other -> Majority.votes(other, parsed) > Majority.votes(mrz, parsed))
                .max(Comparator.comparingLong(other -> Majority.votes(other, parsed)))
                .orElse(mrz);
    }

    private static Mrz elected(Ballot.Result result) {
        String zone = Fitting.withoutStrays(result.format(), new StringBuilder(result.zone()));
        return MrzText.read(result.format(), zone, true, result.numberGuessed(), result.corrected());
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
            return MrzText.read(format, verified ? typed : zone, verified, false, corrected);
        }));
    }
}
