package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/**
 * A place after its label. In the sentence of an act it goes on where the line breaks: {@code est née à / Mus}, {@code
 * en cette commune, La / Ferté}.
 */
record PlaceReader(FieldName name, List<Phrase> own, NameForms forms) implements FieldReader {

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
        Optional<Run> line = next.or(() -> zone.lines().stream().findFirst().map(this::whole));
        return line.flatMap(forms::place)
                .map(cut -> Readings.of(cut.value(), (next.isPresent() ? TRUST : 1) * zone.trust(), cut.run()));
    }

    private static Optional<Run> nextLine(ValueZone zone) {
        return WrappedLine.after(zone.label()).filter(PlaceReader::beginsUpper);
    }

    private static boolean beginsUpper(Run line) {
        String first = line.page().words().get(line.words().get(0)).text();
        return Character.isUpperCase(first.charAt(0));
    }

    /** A name of which the line holds the article only, with the words of the next line. */
    private Run whole(Run line) {
        List<Integer> words = line.words();
        if (words.isEmpty()) {
            return line;
        }
        int last = words.get(words.size() - 1);
        String text = line.page().words().get(last).text();
        if (!forms.lexicon().leavesOpen(text)) {
            return line;
        }
        List<Integer> all = new ArrayList<>(words);
        WrappedLine.after(line.page(), last)
                .filter(PlaceReader::beginsUpper)
                .ifPresent(next -> all.addAll(next.words()));
        return new Run(line.page(), all);
    }
}
