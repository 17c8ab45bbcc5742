package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Word;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/** The place named after a birth date: {@code né le 21/01/1960 à Mus}, or {@code à : MUS} on the next line. */
record BirthPlaceReader(FieldName name, DateReader birth, NameForms forms) implements FieldReader {

    private static final double TRUST = 0.95;
    private static final int MOST_MARKS = 3;
    private static final int LONGEST = 8;
    private static final double NEXT_ROW = 2.5;

    @Override
    public Set<FieldName> names() {
        return Set.of(name);
    }

    @Override
    public List<Phrase> labels() {
        return List.of();
    }

    @Override
    public Map<FieldName, FieldValue> read(PieceText piece, List<Phrase> labels) {
        return birth.find(piece, labels)
                .flatMap(date -> placeAfter(date).or(() -> placeBelow(date)))
                .flatMap(forms::place)
                .map(cut -> Map.of(name, Readings.of(cut.value(), TRUST, cut.run())))
                .orElse(Map.of());
    }

    /** A name that a sentence breaks at the end of its line goes on with a capital on the next. */
    private static boolean goesOn(FoundDate date, int start, int word) {
        List<Word> words = date.page().words();
        if (words.get(word).line() == words.get(start).line()) {
            return true;
        }
        boolean sentence = words.get(date.lastWord()).line() == words.get(start).line();
        boolean open = Character.isLetter(
                words.get(word - 1).text().charAt(words.get(word - 1).text().length() - 1));
        return sentence && open && Character.isUpperCase(words.get(word).text().charAt(0));
    }

    /** {@code À} alone in the column of labels, on the row after that of the date. */
    private static Optional<Run> placeBelow(FoundDate date) {
        PageText page = date.page();
        double row = date.box().bottom();
        return page.runs().stream()
                .filter(run -> Letters.lettersAndDigits(run.text()).equals("A"))
                .filter(run -> run.box().left() < date.box().left()
                        && run.box().centreY() > row
                        && run.box().top() < row + NEXT_ROW * page.wordHeight())
                .findFirst()
                .map(run -> new Run(page, page.rightOf(run.box())))
                .filter(run -> !run.words().isEmpty());
    }

    private static Optional<Run> placeAfter(FoundDate date) {
        PageText page = date.page();
        int last = Math.min(page.words().size(), date.lastWord() + 1 + MOST_MARKS);
        for (int i = date.lastWord() + 1; i < last; i++) {
            String plain = Letters.lettersAndDigits(page.words().get(i).text());
            if (plain.equals("A")) {
                List<Integer> words = new ArrayList<>();
                for (int w = i + 1; w < Math.min(page.words().size(), i + LONGEST) && goesOn(date, i, w); w++) {
                    words.add(w);
                }
                Run run = new Run(page, words);
                boolean hour = run.text().toUpperCase(Locale.FRENCH).contains("HEURE");
                return words.isEmpty() || hour ? Optional.empty() : Optional.of(run);
            }
            if (!plain.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
