package fr.completude.recognition.fields;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.dossier.Box;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/** The period a piece is about: {@code du 1/2/2026 au 31/3/2026}, or a month, {@code mars 2026}. */
record PeriodReader(List<Phrase> own) implements FieldReader {

    private static final double RANGE = 0.9;
    private static final double MONTH = 0.85;
    private static final double IN_COLUMNS = 0.88;
    private static final double UNLABELLED = 0.75;
    private static final String FROM = "DU";
    private static final String UNTIL = "AU";
    private static final double COLUMN_ROOM = 1;
    /** Word heights; a table may have a row or two without dates before the one with them. */
    private static final double ROWS = 8;

    private static final Pattern NAMED =
            Pattern.compile("(?<!\\d |\\d|er )(?<!\\p{L})(\\p{L}{3,9})\\.? ((?:19|20)\\d{2})(?!\\d)");

    @Override
    public Set<FieldName> names() {
        return Set.of(FieldName.PERIOD_START, FieldName.PERIOD_END);
    }

    @Override
    public List<Phrase> labels() {
        return own;
    }

    @Override
    public Map<FieldName, FieldValue> read(PieceText piece, List<Phrase> labels) {
        for (ValueZone zone : ValueZone.of(piece, own, labels)) {
            Map<FieldName, FieldValue> found = range(zone).or(() -> month(zone)).orElse(Map.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return inColumns(piece).or(() -> onlyRange(piece)).orElse(Map.of());
    }

    /** Two columns of a table, {@code du} and {@code au}, with a date under each. */
    private static Optional<Map<FieldName, FieldValue>> inColumns(PieceText piece) {
        for (PageText page : piece.pages()) {
            List<FoundDate> dates = Dates.on(page);
            for (Run start : heads(page, FROM)) {
                for (Run end : heads(page, UNTIL)) {
                    boolean row = PageText.sameLine(start.box(), end.box())
                            && end.box().left() > start.box().right();
                    Optional<FoundDate> first = row ? firstUnder(start, dates) : Optional.empty();
                    Optional<FoundDate> last = row ? firstUnder(end, dates) : Optional.empty();
                    boolean range = first.isPresent()
                            && last.isPresent()
                            && !first.equals(last)
                            && PageText.sameLine(first.get().box(), last.get().box())
                            && !last.get().date().isBefore(first.get().date());
                    if (range) {
                        return Optional.of(fields(page, first.get(), last.get(), IN_COLUMNS));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Cells that hold nothing but this word. */
    private static List<Run> heads(PageText page, String word) {
        return page.runs().stream()
                .filter(run -> Letters.lettersAndDigits(run.text()).equals(word))
                .toList();
    }

    private static Optional<FoundDate> firstUnder(Run head, List<FoundDate> dates) {
        Box box = head.box();
        double room = head.page().asFractionOfWidth(COLUMN_ROOM);
        return dates.stream()
                .filter(date -> date.box().top() > box.centreY()
                        && date.box().top() < box.bottom() + ROWS * head.page().wordHeight()
                        && date.box().left() < box.right() + room
                        && date.box().right() > box.left() - room)
                .min(Comparator.comparingDouble(date -> date.box().top()));
    }

    /** The only range of dates on the piece, when no label says which one is meant. */
    private static Optional<Map<FieldName, FieldValue>> onlyRange(PieceText piece) {
        Optional<Map<FieldName, FieldValue>> only = Optional.empty();
        for (PageText page : piece.pages()) {
            List<FoundDate> dates = Dates.on(page);
            for (int i = 0; i + 1 < dates.size(); i++) {
                if (Nearness.isRange(dates.get(i), dates.get(i + 1))) {
                    if (only.isPresent()) {
                        return Optional.empty();
                    }
                    only = Optional.of(fields(page, dates.get(i), dates.get(i + 1), UNLABELLED));
                }
            }
        }
        return only;
    }

    private static Map<FieldName, FieldValue> fields(PageText page, FoundDate start, FoundDate end, double trust) {
        return fields(
                Readings.of(start.date().toString(), trust * start.certainty(), page, start.words()),
                Readings.of(end.date().toString(), trust * end.certainty(), page, end.words()));
    }

    private static Optional<Map<FieldName, FieldValue>> range(ValueZone zone) {
        PageText page = zone.label().page();
        List<FoundDate> dates = Dates.on(page);
        for (int i = 0; i + 1 < dates.size(); i++) {
            FoundDate start = dates.get(i);
            FoundDate end = dates.get(i + 1);
            boolean here =
                    zone.lines().stream().limit(2).anyMatch(line -> line.words().contains(start.firstWord()));
            boolean range = Nearness.isRange(start, end) || (isHeading(zone) && Nearness.areNeighbours(start, end));
            if (here && range && !end.date().isBefore(start.date())) {
                return Optional.of(fields(page, start, end, RANGE));
            }
        }
        return Optional.empty();
    }

    /** {@code du … au} over two columns of a table: the dates below need no word between them. */
    private static boolean isHeading(ValueZone zone) {
        return Letters.lettersAndDigits(zone.label().phrase().written()).equals("DUAU");
    }

    private static Optional<Map<FieldName, FieldValue>> month(ValueZone zone) {
        for (Run line : zone.lines().subList(0, Math.min(2, zone.lines().size()))) {
            WordString text = WordString.of(line);
            Matcher match = NAMED.matcher(text.text());
            while (match.find()) {
                OptionalInt month = Months.number(match.group(1));
                if (month.isPresent()) {
                    YearMonth period = YearMonth.of(Integer.parseInt(match.group(2)), month.getAsInt());
                    List<Integer> words = text.words(match.start(), match.end());
                    return Optional.of(fields(
                            Readings.of(period.atDay(1).toString(), MONTH, line.page(), words),
                            Readings.of(period.atEndOfMonth().toString(), MONTH, line.page(), words)));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<FieldName, FieldValue> fields(FieldValue start, FieldValue end) {
        Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
        fields.put(FieldName.PERIOD_START, start);
        fields.put(FieldName.PERIOD_END, end);
        return fields;
    }
}
