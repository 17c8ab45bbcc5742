package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.dossier.Box;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Word;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/**
 * A place after its label. In the sentence of an act it goes on where the line breaks: {@code est née à / Mus}, {@code
 * en cette commune, La / Ferté}.
 */
record PlaceReader(FieldName name, List<Phrase> own, NameForms forms) implements FieldReader {

    /** A place does not end with one of these. */
    private static final Set<String> OPEN = Set.of("LA", "LE", "LES", "L", "SAINT", "SAINTE", "ST", "STE", "NOTRE");

    private static final int LONGEST = 8;
    private static final double CLOSE = 2.5;
    private static final double TRUST = 0.95;

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
        for (ValueZone zone : ValueZone.of(piece, own, labels)) {
            Optional<FieldValue> value = value(zone);
            if (value.isPresent()) {
                return Map.of(name, value.get());
            }
        }
        return Map.of();
    }

    private Optional<FieldValue> value(ValueZone zone) {
        Optional<Run> next = zone.beside() ? Optional.empty() : nextLine(zone);
        Optional<Run> line = next.or(() -> zone.lines().stream().findFirst().map(PlaceReader::whole));
        return line.flatMap(forms::place)
                .map(cut -> Readings.of(cut.value(), (next.isPresent() ? TRUST : 1) * zone.trust(), cut.run()));
    }

    /** The line after a label that ends a line of a sentence: it begins left of the label. */
    private static Optional<Run> nextLine(ValueZone zone) {
        PageText page = zone.label().page();
        List<Word> words = page.words();
        int last = zone.label().lastWord();
        int first = zone.label().firstWord();
        boolean within =
                first > 0 && words.get(first - 1).line() == words.get(first).line();
        return within ? wrapped(page, last, last + 1) : Optional.empty();
    }

    /** A name of which the line holds the article only, with the words of the next line. */
    private static Run whole(Run line) {
        List<Integer> words = line.words();
        if (words.isEmpty()) {
            return line;
        }
        int last = words.get(words.size() - 1);
        String text = line.page().words().get(last).text();
        boolean open = OPEN.contains(Letters.lettersAndDigits(text)) || text.endsWith("-");
        if (!open) {
            return line;
        }
        List<Integer> all = new ArrayList<>(words);
        wrapped(line.page(), last, last + 1).ifPresent(next -> all.addAll(next.words()));
        return new Run(line.page(), all);
    }

    /** The words from here on, if they begin the line below another word and further left. */
    private static Optional<Run> wrapped(PageText page, int before, int from) {
        List<Word> words = page.words();
        if (from >= words.size() || words.get(from).line() == words.get(before).line()) {
            return Optional.empty();
        }
        Box above = words.get(before).box();
        Box below = words.get(from).box();
        boolean follows = below.left() < above.left()
                && below.top() > above.top()
                && below.top() - above.bottom() < CLOSE * page.wordHeight();
        if (!follows || !Character.isUpperCase(words.get(from).text().charAt(0))) {
            return Optional.empty();
        }
        List<Integer> line = new ArrayList<>();
        for (int w = from; w < Math.min(words.size(), from + LONGEST); w++) {
            if (words.get(w).line() == words.get(from).line()) {
                line.add(w);
            }
        }
        return Optional.of(new Run(page, line));
    }
}
