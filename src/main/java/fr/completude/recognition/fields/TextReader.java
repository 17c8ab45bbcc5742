package fr.completude.recognition.fields;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/**
 * A value of one line after its label, brought to its form: a family name, given names, a place.
 *
 * @param form the value of a line, if the line can be one
 * @param lines how many lines after the label are tried
 * @param after when not empty, only the first value after one of these words counts: the name of the second of two
 *     persons
 */
record TextReader(FieldName name, List<Phrase> own, Function<Run, Optional<Cut>> form, int lines, List<Phrase> after)
        implements FieldReader {

    private static final double DISPUTED = 0.6;

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
        List<ValueZone> zones = ValueZone.of(piece, own, labels);
        if (!after.isEmpty()) {
            return firstAfter(zones).map(value -> Map.of(name, value)).orElse(Map.of());
        }
        Optional<FieldValue> first =
                zones.stream().flatMap(zone -> value(zone).stream()).findFirst();
        if (first.isEmpty()) {
            return Map.of();
        }
        FieldValue value = first.get();
        int rank = zones.stream()
                .filter(zone -> value(zone).isPresent())
                .findFirst()
                .map(ValueZone::rank)
                .orElse(0);
        boolean disputed = zones.stream()
                .filter(zone -> zone.rank() == rank)
                .flatMap(zone -> value(zone).stream())
                .anyMatch(other -> !Comparison.same(other.value(), value.value()));
        double trust = disputed ? Math.min(DISPUTED, value.confidence()) : value.confidence();
        return Map.of(name, new FieldValue(value.value(), trust, value.text(), value.place()));
    }

    private Optional<FieldValue> firstAfter(List<ValueZone> zones) {
        return zones.stream()
                .filter(zone -> after.stream()
                        .flatMap(phrase -> phrase.findIn(zone.label().page()).stream())
                        .anyMatch(match -> match.lastWord() < zone.label().firstWord()))
                .sorted(Comparator.comparingInt(zone -> zone.label().firstWord()))
                .flatMap(zone -> value(zone).stream())
                .findFirst();
    }

    private Optional<FieldValue> value(ValueZone zone) {
        return zone.lines().stream()
                .limit(lines)
                .flatMap(line -> form.apply(line).stream())
                .map(cut -> Readings.of(cut.value(), zone.trust() * cut.trust(), cut.run()))
                .findFirst();
    }

    /**
     * A value and the words it is made of.
     *
     * @param trust 1 unless the form leaves doubts
     */
    record Cut(String value, double trust, Run run) {}
}
