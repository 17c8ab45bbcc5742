package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;

/**
 * One of a few values, each known by words: after its label if it has one, else anywhere on the piece.
 *
 * @param choices words by value, in the order in which they are tried
 * @param anywhere whether the words may stand without the label
 * @param notAfter words after which a value is that of something else: {@code identité justifiée par} a card
 */
record ChoiceReader(
        FieldName name, List<Phrase> own, Map<String, List<Phrase>> choices, boolean anywhere, List<Phrase> notAfter)
        implements FieldReader {

    private static final double UNLABELLED = 0.85;
    private static final double DISPUTED = 0.4;
    /** How many words may stand between. */
    private static final int NEAR = 4;

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
        List<Found> found = new ArrayList<>();
        piece.pages()
                .forEach(page -> choices.forEach((value, phrases) -> phrases.forEach(
                        phrase -> phrase.findIn(page).forEach(match -> found.add(new Found(value, match))))));
        found.removeIf(choice -> isOfSomethingElse(choice.match()));
        Optional<FieldValue> labelled = ValueZone.of(piece, own, labels).stream()
                .flatMap(zone -> found.stream()
                        .filter(choice -> choice.stands(zone))
                        .map(choice -> choice.value(zone.trust()))
                        .limit(1))
                .findFirst();
        return labelled.or(() -> anywhere ? only(found) : Optional.empty())
                .map(value -> Map.of(name, value))
                .orElse(Map.of());
    }

    private boolean isOfSomethingElse(Match match) {
        return notAfter.stream()
                .flatMap(phrase -> phrase.findIn(match.page()).stream())
                .anyMatch(before ->
                        before.lastWord() < match.firstWord() && before.lastWord() + NEAR >= match.firstWord() - 1);
    }

    private static Optional<FieldValue> only(List<Found> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Found first = found.get(0);
        boolean disputed =
                found.stream().anyMatch(other -> !other.value().equals(first.value()) && !first.covers(other));
        return Optional.of(first.value(disputed ? DISPUTED : UNLABELLED));
    }

    private record Found(String value, Match match) {

        boolean stands(ValueZone zone) {
            return zone.label().page() == match.page()
                    && zone.lines().stream().limit(2).anyMatch(line -> line.words()
                            .contains(match.firstWord()));
        }

        /** Whether another stands within these words: « carte d'identité » in « carte d'identité et passeport ». */
        boolean covers(Found other) {
            return match.page() == other.match.page()
                    && match.firstWord() <= other.match.firstWord()
                    && match.lastWord() >= other.match.lastWord();
        }

        FieldValue value(double trust) {
            PageText page = match.page();
            List<Integer> words = new ArrayList<>();
            for (int i = match.firstWord(); i <= match.lastWord(); i++) {
                words.add(i);
            }
            return Readings.of(value, trust * match.likeness(), page, words);
        }
    }
}
