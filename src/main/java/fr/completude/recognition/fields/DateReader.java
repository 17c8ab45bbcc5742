package fr.completude.recognition.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A date by its label. Every date on the piece is first given to the nearest label of any meaning, so that a due date
 * or a birth date is never taken for the date the paper was made.
 *
 * @param own labels of this date, the surest first
 * @param others labels of other dates
 * @param fallback what to do when no date has such a label
 */
record DateReader(FieldName name, List<Phrase> own, List<Phrase> others, Fallback fallback) implements FieldReader {

    private static final double LABELLED = 0.97;
    private static final double PLACE_AND_DATE = 0.8;
    private static final double ALONE = 0.6;
    private static final double DISPUTED = 0.45;

    /** What to make of a date that has no label. */
    enum Fallback {
        /** Nothing. */
        NONE,
        /** {@code Mus, le 12 mars 2026}: the date a letter is written. */
        PLACE_AND_DATE,
        /** That too, else the only unlabelled date there is. */
        ONLY
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
        List<Labelled> dates = new ArrayList<>();
        for (PageText page : piece.pages()) {
            label(page, labels, dates);
        }
        return labelled(dates)
                .or(() -> unlabelled(dates))
                .map(value -> Map.of(name, value))
                .orElse(Map.of());
    }

    private void label(PageText page, List<Phrase> typeLabels, List<Labelled> into) {
        List<Phrase> all = new ArrayList<>(own);
        all.addAll(others);
        all.addAll(typeLabels);
        List<Match> matches = Labels.on(page, all).all();
        Labelled previous = null;
        for (FoundDate date : Dates.on(page)) {
            Match nearest = matches.stream()
                    .filter(match -> Nearness.of(match, date) < Nearness.TOO_FAR)
                    .min(Comparator.comparingDouble(match -> Nearness.of(match, date)))
                    .orElse(null);
            Match label = previous != null && Nearness.isRange(previous.date(), date) ? previous.label() : nearest;
            previous = new Labelled(date, label, label == null ? -1 : own.indexOf(label.phrase()));
            into.add(previous);
        }
    }

    private Optional<FieldValue> labelled(List<Labelled> dates) {
        List<Labelled> mine = dates.stream()
                .filter(labelled -> labelled.rank() >= 0)
                .sorted(Comparator.comparingInt(Labelled::rank))
                .toList();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        Labelled best = mine.get(0);
        boolean disputed = mine.stream()
                .filter(other -> other.rank() == best.rank())
                .anyMatch(other -> !other.date().date().equals(best.date().date()));
        Match label = best.label();
        double likeness = label == null ? 1 : label.likeness();
        return Optional.of(value(best.date(), disputed ? DISPUTED : LABELLED * likeness));
    }

    private Optional<FieldValue> unlabelled(List<Labelled> dates) {
        List<FoundDate> free = dates.stream()
                .filter(labelled -> labelled.label() == null)
                .map(Labelled::date)
                .toList();
        if (fallback == Fallback.NONE || free.isEmpty()) {
            return Optional.empty();
        }
        List<FoundDate> letters = free.stream().filter(Nearness::followsPlace).toList();
        if (!letters.isEmpty()) {
            return Optional.of(value(letters.get(0), sameDay(letters) ? PLACE_AND_DATE : DISPUTED));
        }
        return fallback == Fallback.ONLY && sameDay(free) ? Optional.of(value(free.get(0), ALONE)) : Optional.empty();
    }

    private static boolean sameDay(List<FoundDate> dates) {
        LocalDate first = dates.get(0).date();
        return dates.stream().allMatch(date -> date.date().equals(first));
    }

    private static FieldValue value(FoundDate date, double trust) {
        return Readings.of(date.date().toString(), trust * date.certainty(), date.page(), date.words());
    }

    /**
     * A date and the label it belongs to.
     *
     * @param rank place of the label among those of the field; -1 when it is another's, or none
     */
    private record Labelled(FoundDate date, @Nullable Match label, int rank) {}
}
