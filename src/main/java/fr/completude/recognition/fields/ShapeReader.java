package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/**
 * A value of a known shape: a document number, an amount, a stamp number.
 *
 * @param shape of the value among the words of a line, spaces included
 * @param form brings what matched to its normal form; empty when it cannot be one after all
 * @param notAfter words before which, on the line, it is something else: {@code IBAN}
 * @param anywhere whether it may stand without its label
 * @param confusable characters that a picture does not tell apart
 */
record ShapeReader(
        FieldName name,
        List<Phrase> own,
        Pattern shape,
        Form form,
        List<Phrase> notAfter,
        boolean anywhere,
        Confusable confusable)
        implements FieldReader {

    private static final double AMBIGUOUS = 0.8;
    private static final double ASIDE = 0.85;
    private static final double UNLABELLED = 0.8;
    private static final double DISPUTED = 0.45;
    private static final double CODED = 0.95;

    /** More help nobody. */
    private static final int MOST_VARIANTS = 12;

    /** Brings a matched text to its normal form. */
    interface Form {
        Optional<String> of(String matched);
    }

    @Override
    public Set<FieldName> names() {
        return Set.of(name);
    }

    @Override
    public List<Phrase> labels() {
        return own;
    }

    @Override
    public Map<FieldName, FieldValue> read(PieceText piece, List<Phrase> labels) {
        List<ValueZone> zones = inOrder(ValueZone.of(piece, own, labels));
        for (ValueZone zone : zones) {
            Optional<FieldValue> ending = endOfRow(zone);
            if (ending.isPresent()) {
                return Map.of(name, ending.get());
            }
            for (Run line : inOrder(zone)) {
                List<FieldValue> found = in(line, zone.trust());
                if (!found.isEmpty()) {
                    return Map.of(name, name == FieldName.AMOUNT ? sum(zone, found) : coded(first(found), piece));
                }
            }
        }
        for (ValueZone zone : zones) {
            for (Run run : zone.aside()) {
                List<FieldValue> found = in(run, zone.trust() * ASIDE);
                if (!found.isEmpty()) {
                    return Map.of(name, found.get(0));
                }
            }
        }
        return anywhere ? unlabelled(piece) : Map.of();
    }

    /**
     * The amount at the far end of a row that says something else beside its label: « À régler avant le 3 mai » in a
     * table. Of several amounts none is it.
     */
    private Optional<FieldValue> endOfRow(ValueZone zone) {
        if (name != FieldName.AMOUNT
                || !zone.beside()
                || zone.lines().isEmpty()
                || !in(zone.lines().get(0), zone.trust()).isEmpty()) {
            return Optional.empty();
        }
        PageText page = zone.label().page();
        List<Integer> row = page.rightOf(zone.lines().get(0).box());
        List<FieldValue> found = in(new Run(page, row), zone.trust());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** An amount beside its label is surer than those of the column a label heads. */
    private List<ValueZone> inOrder(List<ValueZone> zones) {
        return name != FieldName.AMOUNT
                ? zones
                : zones.stream()
                        .sorted(Comparator.comparing(zone -> !zone.beside()))
                        .toList();
    }

    /** Of a column of amounts the last is the sum; a line that names what it is of ends the column. */
    private List<Run> inOrder(ValueZone zone) {
        List<Run> lines = new ArrayList<>(zone.lines());
        if (name == FieldName.AMOUNT && !zone.beside()) {
            long bare = lines.stream().takeWhile(ShapeReader::isBare).count();
            Collections.reverse(lines.subList(0, (int) bare));
        }
        return lines;
    }

    /** Where the line below a label names what its amount is of, which one the label means is in doubt. */
    private FieldValue sum(ValueZone zone, List<FieldValue> found) {
        FieldValue sum = found.get(found.size() - 1);
        boolean named = !zone.beside()
                && !zone.lines().isEmpty()
                && !isBare(zone.lines().get(0));
        boolean disputed = named
                && zone.lines().stream()
                        .flatMap(line -> in(line, zone.trust()).stream())
                        .anyMatch(other -> !other.value().equals(sum.value()));
        return disputed
                ? new FieldValue(sum.value(), Math.min(DISPUTED, sum.confidence()), sum.text(), sum.place())
                : sum;
    }

    private static boolean isBare(Run line) {
        return Letters.lettersAndDigits(line.text())
                .replaceAll("EUR(OS?)?", "")
                .chars()
                .noneMatch(Character::isLetter);
    }

    /** Of the numbers this may be, a square code of the paper that holds one of them says which: no code is misread. */
    private FieldValue coded(FieldValue read, PieceText piece) {
        List<String> possible =
                Stream.concat(Stream.of(read.value()), read.variants().stream()).toList();
        Set<String> held = piece.pages().stream()
                .flatMap(page ->
                        page.page().codes().stream().filter(code -> page.area().holds(code.box())))
                .flatMap(code -> shape.matcher(code.content()).results())
                .flatMap(found -> form.of(found.group()).stream())
                .filter(possible::contains)
                .collect(Collectors.toSet());
        return confusable.groups().isEmpty() || held.size() != 1
                ? read
                : new FieldValue(held.iterator().next(), Math.max(CODED, read.confidence()), read.text(), read.place());
    }

    /** The first value; others that stand in its very place are what else it may be. */
    private static FieldValue first(List<FieldValue> found) {
        FieldValue first = found.get(0);
        List<FieldValue> others = found.stream()
                .skip(1)
                .filter(other -> other.place().equals(first.place()))
                .toList();
        // What was seen there is likelier than what may be taken for what.
        Stream<String> seen = others.stream().map(FieldValue::value);
        Stream<String> alike =
                Stream.concat(Stream.of(first), others.stream()).flatMap(value -> value.variants().stream());
        return first.withVariants(Stream.concat(seen, alike)
                .filter(other -> !other.equals(first.value()))
                .distinct()
                .limit(MOST_VARIANTS)
                .toList());
    }

    private Map<FieldName, FieldValue> unlabelled(PieceText piece) {
        List<FieldValue> found = new ArrayList<>();
        for (PageText page : piece.pages()) {
            List<Match> barred = Labels.on(page, notAfter).all();
            for (Run run : page.runs()) {
                boolean other = barred.stream()
                        .anyMatch(match -> PageText.sameLine(match.box(), run.box())
                                && match.box().left() <= run.box().right());
                if (!other) {
                    found.addAll(in(run, UNLABELLED));
                }
            }
        }
        if (found.isEmpty()) {
            return Map.of();
        }
        FieldValue first = found.get(0);
        boolean disputed = found.stream().anyMatch(value -> !value.value().equals(first.value()));
        return Map.of(name, disputed ? new FieldValue(first.value(), DISPUTED, first.text(), first.place()) : first);
    }

    /** Letters and digits side by side, with some that an engine takes for one another. */
    private static boolean isAmbiguous(String matched) {
        boolean letters = matched.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
        boolean digits = matched.chars().anyMatch(Character::isDigit);
        return letters && digits && matched.chars().anyMatch(c -> "O0I1".indexOf(c) >= 0);
    }

    /** Whether the words come from the file itself rather than from an engine. */
    private static boolean isCertain(PageText page, List<Integer> words) {
        return words.stream().allMatch(i -> page.words().get(i).confidence() >= 1);
    }

    private List<FieldValue> in(Run line, double trust) {
        List<FieldValue> found = new ArrayList<>();
        if (line.words().isEmpty()) {
            return found;
        }
        WordString text = WordString.of(line);
        Matcher match = shape.matcher(text.text());
        while (match.find()) {
            List<Integer> words = text.words(match.start(), match.end());
            boolean certain = isCertain(line.page(), words);
            double clarity = isAmbiguous(match.group()) && !certain ? AMBIGUOUS : 1;
            form.of(match.group())
                    .map(value -> Readings.of(value, trust * clarity, line.page(), words))
                    .map(value -> certain
                            ? value
                            : value.withVariants(confusable.variants(value.value(), value.confidence())))
                    .ifPresent(found::add);
        }
        return found;
    }
}
