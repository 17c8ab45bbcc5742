package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.Flow;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/** The place named after a birth date: {@code né le 21/01/1960 à Mus}, or {@code à : MUS} on the next line. */
record BirthPlaceReader(FieldName name, DateReader birth, NameForms forms) implements FieldReader {

    private static final double TRUST = 0.95;
    private static final int MOST_MARKS = 3;
    private static final int LONGEST = 8;
    private static final double NEXT_ROW = 4;

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

    /** {@code À} alone in the column of labels, on the row after that of the date. */
    private static Optional<Run> placeBelow(FoundDate date) {
        PageText page = date.page();
        double row = date.box().bottom();
        return page.runs().stream()
                .filter(run -> beginsWithA(run))
                .filter(run -> run.box().left() < date.box().left()
                        && run.box().centreY() > row
                        && run.box().top() < row + NEXT_ROW * page.wordHeight())
                .findFirst()
                .map(run -> {
                    List<Integer> words =
                            new ArrayList<>(run.words().subList(1, run.words().size()));
                    words.addAll(page.rightOf(run.box()));
                    return new Run(page, words);
                })
                .filter(run -> !run.words().isEmpty());
    }

    private static boolean beginsWithA(Run run) {
        PageText page = run.page();
        List<String> plain = run.words().stream()
                .map(i -> Letters.lettersAndDigits(page.words().get(i).text()))
                .toList();
        boolean mark = plain.size() > 1 && plain.get(1).isEmpty();
        String first = page.words().get(run.words().get(0)).text();
        return plain.get(0).equals("A") && (plain.size() == 1 || mark || first.endsWith(":"));
    }

    private static Optional<Run> placeAfter(FoundDate date) {
        return date.page().flowOf(date.lastWord()).flatMap(flow -> placeAfter(flow, flow.indexOf(date.lastWord())));
    }

    private static Optional<Run> placeAfter(Flow flow, int date) {
        int last = Math.min(flow.words().size(), date + 1 + MOST_MARKS);
        for (int i = date + 1; i < last; i++) {
            String plain = flow.plain(i);
            boolean listed = i == date + 1 && Mentions.startsUpper(flow.read(i)) && plain.length() > 1;
            if (plain.equals("A") || listed) {
                int from = listed ? i : i + 1;
                Run run = flow.run(from, Math.min(flow.words().size(), from + LONGEST));
                boolean hour = run.text().toUpperCase(Locale.FRENCH).contains("HEURE");
                return run.words().isEmpty() || hour ? Optional.empty() : Optional.of(run);
            }
            if (!plain.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
