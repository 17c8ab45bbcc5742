package fr.completude.recognition.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fr.completude.dossier.Box;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;

/**
 * A date by its label. Every date on the piece is first given to the nearest label of any meaning, so that a due date
 * or a birth date is never taken for the date the paper was made; the ends of a period only count for the fields that
 * are such ends.
 *
 * @param labelling gives dates to labels
 * @param after when not empty, only the first date after one of these words counts: the birth date of the second of
 *     two persons
 * @param titled knows the date that stands after the name of the paper
 * @param fallback what to do when no date has such a label
 */
record DateReader(
        FieldName name,
        DateLabelling labelling,
        List<Phrase> after,
        Fallback fallback,
        TitledDate titled,
        Lexicon lexicon)
        implements FieldReader {

    private static final double LABELLED = 0.97;
    private static final double PLACE_AND_DATE = 0.8;
    private static final double COLUMN = 1.5;
    private static final double TITLED = 0.88;
    private static final double IN_RANGE = 0.8;
    /** Less than any check believes. */
    private static final double ALONE = 0.5;

    private static final double DISPUTED = 0.45;

    /** What to make of a date that has no label. */
    enum Fallback {
        /** Nothing. */
        NONE,
        /** {@code Mus, le 12 mars 2026}: the date a letter is written. */
        PLACE_AND_DATE,
        /** That too, else the only unlabelled date there is. */
        ONLY,
        /** The only period there is. */
        RANGE
    }

    @Override
    public Set<FieldName> names() {
        return Set.of(name);
    }

    @Override
    public List<Phrase> labels() {
        return labelling.own();
    }

    @Override
    public Map<FieldName, FieldValue> read(PieceText piece, List<Phrase> labels) {
        List<LabelledDate> dates = dates(piece);
        return labelled(dates)
                .map(DateReader::value)
                .or(() -> unlabelled(dates))
                .map(value -> Map.of(name, value))
                .orElse(Map.of());
    }

    /** The date with one of its labels, and where it stands. */
    Optional<FoundDate> find(PieceText piece, List<Phrase> labels) {
        return labelled(dates(piece)).map(Chosen::date);
    }

    private List<LabelledDate> dates(PieceText piece) {
        List<LabelledDate> dates = new ArrayList<>();
        for (PageText page : piece.pages()) {
            dates.addAll(labelling.of(page));
        }
        return dates;
    }

    private Optional<Chosen> labelled(List<LabelledDate> dates) {
        List<LabelledDate> mine = dates.stream()
                .filter(date -> date.rank() >= 0 && fits(date.range()))
                .toList();
        if (!after.isEmpty()) {
            return mine.stream()
                    .filter(this::isInColumn)
                    .findFirst()
                    .or(() -> firstAfter(mine))
                    .map(date -> new Chosen(date, false));
        }
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        LabelledDate best =
                mine.stream().min(Comparator.comparingInt(LabelledDate::rank)).orElseThrow();
        boolean disputed = mine.stream()
                .filter(other -> other.rank() == best.rank())
                .anyMatch(other -> !other.found().date().equals(best.found().date()));
        return Optional.of(new Chosen(best, disputed));
    }

    private boolean fits(LabelledDate.Range range) {
        return switch (range) {
            case NONE -> true;
            case START -> name == FieldName.VALID_FROM;
            case END -> name == FieldName.EXPIRES_ON;
        };
    }

    /** Under a heading, not left of it: two persons may stand side by side. */
    private boolean isInColumn(LabelledDate date) {
        Box box = date.found().box();
        PageText page = date.found().page();
        return after.stream()
                .flatMap(phrase -> phrase.findIn(page).stream())
                .anyMatch(match -> match.lastWord() < date.found().firstWord()
                        && isHeading(match)
                        && box.top() > match.box().bottom()
                        && box.left() > match.box().left() - page.asFractionOfWidth(COLUMN));
    }

    /** Words that have their line, or their column of it, to themselves. */
    private static boolean isHeading(Match match) {
        int words = match.lastWord() - match.firstWord() + 1;
        return match.page().runs().stream()
                .anyMatch(run ->
                        run.words().contains(match.firstWord()) && run.words().size() <= words + 2);
    }

    private boolean isAfter(LabelledDate date) {
        return before(date)
                .anyMatch(match ->
                        !SideBySide.isInColumnLeftOf(match, date.found().box()));
    }

    private Stream<Match> before(LabelledDate date) {
        return after.stream()
                .flatMap(phrase -> phrase.findIn(date.found().page()).stream())
                .filter(match -> match.lastWord() < date.found().firstWord());
    }

    /** Of two persons side by side; a date further down than the one passed over may be of either. */
    private Optional<LabelledDate> firstAfter(List<LabelledDate> mine) {
        List<LabelledDate> behind =
                mine.stream().filter(date -> before(date).findAny().isPresent()).toList();
        List<LabelledDate> passed =
                behind.stream().takeWhile(date -> !isAfter(date)).toList();
        return behind.stream()
                .skip(passed.size())
                .findFirst()
                .filter(date -> passed.isEmpty()
                        || passed.stream()
                                .anyMatch(other -> PageText.sameLine(
                                        other.found().box(), date.found().box())));
    }

    private Optional<FieldValue> unlabelled(List<LabelledDate> dates) {
        if (fallback == Fallback.RANGE) {
            return onlyRange(dates);
        }
        List<FoundDate> free = dates.stream()
                .filter(date -> date.label() == null && date.range() == LabelledDate.Range.NONE)
                .map(LabelledDate::found)
                .toList();
        if (fallback == Fallback.NONE || free.isEmpty()) {
            return Optional.empty();
        }
        List<FoundDate> named = free.stream().filter(titled::names).toList();
        if (!named.isEmpty()) {
            return Optional.of(value(named.get(0), sameDay(named) ? TITLED : DISPUTED));
        }
        List<LetterDate> letters = free.stream()
                .flatMap(date -> LetterDate.of(date, lexicon).stream())
                .toList();
        if (!letters.isEmpty()) {
            List<FoundDate> days = letters.stream().map(LetterDate::found).toList();
            boolean sure = letters.stream().anyMatch(LetterDate::sure);
            FoundDate day = letters.stream()
                    .filter(letter -> letter.sure() || !sure)
                    .map(LetterDate::found)
                    .findFirst()
                    .orElseThrow();
            return Optional.of(value(day, !sameDay(days) ? DISPUTED : sure ? PLACE_AND_DATE : ALONE));
        }
        return fallback == Fallback.ONLY && sameDay(free) ? Optional.of(value(free.get(0), ALONE)) : Optional.empty();
    }

    private Optional<FieldValue> onlyRange(List<LabelledDate> dates) {
        List<FoundDate> ends = dates.stream()
                .filter(date -> date.range() != LabelledDate.Range.NONE && fits(date.range()))
                .map(LabelledDate::found)
                .toList();
        return ends.isEmpty() || !sameDay(ends) ? Optional.empty() : Optional.of(value(ends.get(0), IN_RANGE));
    }

    private static boolean sameDay(List<FoundDate> dates) {
        LocalDate first = dates.get(0).date();
        return dates.stream().allMatch(date -> date.date().equals(first));
    }

    private static FieldValue value(Chosen chosen) {
        Match label = chosen.labelled().label();
        double likeness = label == null ? 1 : label.likeness();
        return value(chosen.date(), chosen.disputed() ? DISPUTED : LABELLED * likeness);
    }

    private static FieldValue value(FoundDate date, double trust) {
        return Readings.of(date.date().toString(), trust * date.certainty(), date.page(), date.words());
    }

    /** The date taken; disputed when another has as good a label. */
    private record Chosen(LabelledDate labelled, boolean disputed) {

        FoundDate date() {
            return labelled.found();
        }
    }
}
