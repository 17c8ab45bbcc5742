package fr.completude.recognition.fields;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/**
 * A value of one line after its label, brought to its form: a family name, given names, a place.
 *
 * @param form the value of a line, if the line can be one
 * @param lines how many lines after the label are tried
 * @param after when not empty, only the first value after one of these words counts: the name of the second of two
 *     persons
 * @param before words that begin what follows: no value of the second person stands in for one not read of the first
 */
record TextReader(
        FieldName name,
        List<Phrase> own,
        Function<Run, Optional<Cut>> form,
        int lines,
        List<Phrase> after,
        List<Phrase> before)
        implements FieldReader {

    /** Less than any check believes. */
    private static final double DISPUTED = 0.5;

    private static final Set<String> ARTICLES = Set.of("AU", "DU", "AUX", "SON");

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
        List<ValueZone> zones = ValueZone.of(piece, own, labels).stream()
                .filter(zone -> !isWithinSentence(zone.label()))
                .toList();
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

    /** {@code au nom de} is no label of a name. */
    private static boolean isWithinSentence(Match label) {
        int first = label.firstWord();
        if (first == 0
                || label.firstWord() != label.lastWord()
                || label.page().words().get(first - 1).line()
                        != label.page().words().get(first).line()) {
            return false;
        }
        String word = label.page().words().get(first).text();
        String before = label.page().words().get(first - 1).text();
        boolean small = Character.isLowerCase(word.charAt(0));
        boolean goesOn =
                Character.isLetter(before.charAt(before.length() - 1)) && Character.isLowerCase(before.charAt(0));
        return (small && goesOn) || ARTICLES.contains(Letters.lettersAndDigits(before));
    }

    private Optional<FieldValue> firstAfter(List<ValueZone> zones) {
        return zones.stream()
                .filter(zone -> isInSection(zone.label()))
                .sorted(Comparator.comparingInt(zone -> zone.label().firstWord()))
                .flatMap(zone -> value(zone).stream())
                .findFirst();
    }

    private boolean isInSection(Match label) {
        Optional<Match> start = preceding(after, label).max(Comparator.comparingInt(Match::lastWord));
        return start.filter(head -> !isLeftOf(label, head))
                .filter(head -> preceding(before, label).noneMatch(next -> endsBefore(label, head, next)))
                .isPresent();
    }

    /** What stands under the head of another person, on the left of this one's. */
    private boolean isLeftOf(Match label, Match head) {
        return label.box().centreX() < head.box().left()
                && preceding(before, label)
                        .anyMatch(other -> PageText.sameLine(other.box(), head.box())
                                && other.box().left() < head.box().left());
    }

    private static Stream<Match> preceding(List<Phrase> phrases, Match label) {
        return phrases.stream()
                .flatMap(phrase -> phrase.findIn(label.page()).stream())
                .filter(match -> match.lastWord() < label.firstWord());
    }

    /** The next head ends what stands below it; beside the first one it heads a column, and ends that column only. */
    private static boolean endsBefore(Match label, Match head, Match next) {
        boolean below = next.box().top() >= head.box().centreY();
        boolean column = next.box().left() > head.box().left()
                && next.box().centreY() >= head.box().top()
                && label.box().centreX() >= next.box().left();
        return below || column;
    }

    private Optional<FieldValue> value(ValueZone zone) {
        return zone.lines().stream()
                .limit(zone.beside() ? lines + 1L : lines)
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
