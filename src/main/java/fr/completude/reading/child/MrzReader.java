package fr.completude.reading.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.dossier.Box;
import fr.completude.dossier.MrzReading;
import fr.completude.dossier.Word;

/**
 * Finds what looks like a machine readable zone among the words of a page and reads it again with the engine that
 * reads its typeface best. Formats: ICAO Doc 9303 parts 4 to 6 and the former French identity card, so two or three
 * lines of 30 to 44 characters.
 */
final class MrzReader {

    private static final Pattern NOT_MRZ = Pattern.compile("[^A-Z0-9<]");
    private static final Pattern START = Pattern.compile("^(IDFRA|P<[A-Z]{3}).*");
    private static final Pattern WHOLE = Pattern.compile("(?:.{30}\n.{30}\n.{30})|(?:.{36}\n.{36})|(?:.{44}\n.{44})");
    private static final int SHORTEST = 22;
    private static final int SHORTEST_READ = 26;
    private static final int LONGEST_READ = 48;
    private static final double GOOD_LINE_HEIGHT = 34;
    private static final int DPI = 300;

    /** A zone read this surely, and whose digits add up, is not read again. */
    private static final double SURE = 0.7;

    /** Three cards on a page have no more. */
    private static final int MOST_LINES = 9;

    private final Engines engines;

    MrzReader(Engines engines) {
        this.engines = engines;
    }

    /** A line of words. */
    private record Line(String text, Box box, double confidence) {

        static Line of(List<Word> words) {
            String text = words.stream().map(Word::text).collect(Collectors.joining());
            Box box = words.stream().map(Word::box).reduce(Box::union).orElse(Box.PAGE);
            double confidence =
                    words.stream().mapToDouble(Word::confidence).min().orElse(0);
            return new Line(text, box, confidence);
        }

        /** Fillers are often read as other angled signs. */
        String cleaned() {
            return text.replaceAll("[«‹≤€£]", "<").replace(" ", "");
        }

        /** Fillers are what no other line of a page has; a name or a number line may lose all but two in reading. */
        boolean looksMachineReadable() {
            String cleaned = cleaned();
            long fitting = NOT_MRZ.matcher(cleaned).replaceAll("").length();
            boolean fillers = cleaned.chars().filter(c -> c == '<').count() >= 2;
            return cleaned.length() >= SHORTEST
                    && fitting >= 0.75 * cleaned.length()
                    && (fillers || START.matcher(cleaned).matches());
        }
    }

    /**
     * Reads the machine readable zones of a page, best readings first.
     *
     * @param page the page that the words were read from, at its full resolution
     */
    List<MrzReading> read(StraightPage page, List<Word> words) throws EngineException {
        List<MrzReading> readings = new ArrayList<>();
        List<MrzReading> seconds = new ArrayList<>();
        for (List<Line> zone : zones(words)) {
            Box box = widened(zone);
            MrzReading seen = wordsOf(zone);
            if (!isSure(zone) || !ZoneDigits.addUp(seen.lines())) {
                again(page, box, zone, seen.lines()).forEach(lines -> readings.add(new MrzReading(lines, box)));
            }
            seconds.add(seen);
        }
        readings.addAll(seconds);
        return readings;
    }

    /** The zones as the words of a page say them, not looked at again. */
    static List<MrzReading> asRead(List<Word> words) {
        return zones(words).stream().map(MrzReader::wordsOf).toList();
    }

    /** Names have no check digits. */
    private static boolean isSure(List<Line> zone) {
        return zone.stream().allMatch(line -> line.confidence() >= SURE);
    }

    private static MrzReading wordsOf(List<Line> zone) {
        return new MrzReading(
                zone.stream()
                        .map(line -> line.cleaned().toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining("\n")),
                widened(zone));
    }

    /** Whether a reading has as many lines, and each as many characters, as one of the formats. */
    static boolean isWhole(MrzReading reading) {
        return WHOLE.matcher(reading.lines()).matches();
    }

    private static List<List<Line>> zones(List<Word> words) {
        Map<Integer, List<Word>> byLine =
                words.stream().collect(Collectors.groupingBy(Word::line, TreeMap::new, Collectors.toList()));
        List<Line> lines = byLine.values().stream()
                .map(Line::of)
                .filter(Line::looksMachineReadable)
                .limit(MOST_LINES)
                .toList();
        List<List<Line>> zones = new ArrayList<>();
        for (Line line : lines) {
            List<Line> last = zones.isEmpty() ? List.of() : zones.get(zones.size() - 1);
            if (!last.isEmpty()
                    && last.size() < 3
                    && isBelow(last.get(last.size() - 1).box(), line.box())) {
                last.add(line);
            } else {
                zones.add(new ArrayList<>(List.of(line)));
            }
        }
        return zones;
    }

    private static boolean isBelow(Box upper, Box lower) {
        double gap = lower.top() - upper.bottom();
        return gap > -upper.height() && gap < 3 * upper.height() && Math.abs(lower.left() - upper.left()) < 0.15;
    }

    /** The zone with room for a line that was not recognised as one, above and below. */
    private static Box widened(List<Line> zone) {
        Box box = zone.stream().map(Line::box).reduce(Box::union).orElse(Box.PAGE);
        double line = zone.stream().mapToDouble(l -> l.box().height()).average().orElse(0);
        double missing = zone.size() == 1 ? 3.5 : zone.size() == 2 ? 2 : 0.6;
        double left = Math.max(0, box.left() - 0.02);
        double top = Math.max(0, box.top() - line * missing);
        double right = Math.min(1, box.right() + 0.02);
        return new Box(left, top, right - left, Math.min(1, box.bottom() + line * missing) - top);
    }

    /**
     * The zone by itself, read by both engines: where one confuses letters the other mostly does not. Where the first
     * one's digits add up and its names are those seen before, there is nothing left to tell apart.
     */
    private List<String> again(StraightPage page, Box box, List<Line> zone, String seen) throws EngineException {
        int left = (int) (box.left() * page.width());
        int top = (int) (box.top() * page.height());
        int width = Math.max(8, (int) (box.width() * page.width()));
        int height = Math.max(8, (int) (box.height() * page.height()));
        double lineHeight =
                zone.stream().mapToDouble(l -> l.box().height()).average().orElse(0.01) * page.height();
        try (Pix part = page.part(left, top, width, height);
                Pix sized = part.scaled(Math.min(4, GOOD_LINE_HEIGHT / Math.max(1, lineHeight)))) {
            String own = lines(engines.readMrz(sized, DPI));
            boolean settled = ZoneDigits.addUp(own) && namesOf(own).equals(namesOf(seen));
            return Stream.of(own, settled ? "" : lines(engines.readBlock(sized, DPI)))
                    .filter(lines -> !lines.isEmpty())
                    .toList();
        }
    }

    /** The line that has no check digit: the third of three, the first of two. */
    private static String namesOf(String zone) {
        String[] lines = zone.split("\n", -1);
        return lines.length == 3 ? lines[2] : lines[0];
    }

    static String lines(List<PixelWord> words) {
        Map<Integer, List<PixelWord>> byLine =
                words.stream().collect(Collectors.groupingBy(PixelWord::line, TreeMap::new, Collectors.toList()));
        return byLine.values().stream()
                .map(line -> line.stream().map(PixelWord::text).collect(Collectors.joining()))
                .map(line -> NOT_MRZ.matcher(line).replaceAll(""))
                .filter(line -> line.length() >= SHORTEST_READ && line.length() <= LONGEST_READ)
                .collect(Collectors.joining("\n"));
    }
}
