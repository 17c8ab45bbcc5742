package fr.completude.recognition.fields;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.dossier.Box;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.fields.TextReader.Cut;
import fr.completude.recognition.text.Flow;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Run;

/**
 * When and where a person was born, behind the name in its sentence or on the line below it: {@code née le 1er mai 1991
 * à Mus}, {@code né à Mus le …}.
 */
record BirthInText(NameForms forms) {

    private static final Set<String> BORN = Set.of("NE", "NEE", "NELE");
    /** « ne » without its accent says no. */
    private static final Set<String> AFTER_BORN = Set.of("LE", "A", "EN", "L", "E");

    private static final int FARTHEST = 8;
    private static final int LONGEST = 14;
    private static final int LONGEST_PLACE = 8;
    private static final double NEXT_LINE = 2.6;
    private static final double ALIGNED = 1.5;

    /** @param name the words of the name, and what else was taken for it */
    Map<FieldName, FieldValue> after(Run name, Holder holder, double trust) {
        PageText page = name.page();
        Optional<Flow> flow = page.flowOf(name.words().get(0));
        if (flow.isEmpty()) {
            return Map.of();
        }
        int from = flow.get().indexOf(name.words().get(0));
        Map<FieldName, FieldValue> same = read(flow.get(), from + 1, end(flow.get(), from), holder, trust);
        return same.isEmpty()
                ? below(page, name)
                        .map(next -> read(next, 0, end(next, 0), holder, trust))
                        .orElse(Map.of())
                : same;
    }

    /** Index of the next person named in the sentence: the birth told behind that name is another's. */
    private int end(Flow flow, int from) {
        return new Mentions(forms.lexicon())
                .in(flow).stream()
                        .mapToInt(Mention::from)
                        .filter(at -> at > from)
                        .min()
                        .orElse(flow.words().size());
    }

    private static Optional<Flow> below(PageText page, Run name) {
        Box box = name.box();
        return page.flows().stream()
                .filter(flow -> {
                    Box first = page.words().get(flow.words().get(0)).box();
                    double gap = first.top() - box.bottom();
                    return gap > -0.5 * box.height()
                            && gap < NEXT_LINE * page.wordHeight()
                            && startsLine(page, flow, box);
                })
                .filter(flow -> BORN.contains(flow.plain(0)))
                .findFirst();
    }

    /** At the left of the name, or of the line the name stands on; what ends left of it is the column of another. */
    private static boolean startsLine(PageText page, Flow flow, Box box) {
        Box first = page.words().get(flow.words().get(0)).box();
        double right = flow.words().stream()
                .map(i -> page.words().get(i))
                .filter(word -> PageText.sameLine(word.box(), first))
                .mapToDouble(word -> word.box().right())
                .max()
                .orElse(first.right());
        return first.left() < box.left() + page.asFractionOfWidth(ALIGNED) && right > box.left();
    }

    private Map<FieldName, FieldValue> read(Flow flow, int from, int end, Holder holder, double trust) {
        Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
        int born = -1;
        for (int at = from; at < Math.min(end, from + FARTHEST) && born < 0; at++) {
            born = isBorn(flow, at) ? at : -1;
        }
        if (born < 0) {
            return fields;
        }
        int start = born;
        int last = Math.min(end, born + LONGEST);
        Optional<FoundDate> date = Dates.on(flow.page()).stream()
                .filter(found -> flow.indexOf(found.firstWord()) > start && flow.indexOf(found.firstWord()) < last)
                .findFirst();
        int after = date.map(found -> flow.indexOf(found.lastWord()) + 1).orElse(born + 1);
        date.ifPresent(found -> fields.put(
                holder.birthDate(),
                Readings.of(found.date().toString(), trust * found.certainty(), found.page(), found.words())));
        place(flow, born + 1)
                .or(() -> place(flow, after))
                .ifPresent(place -> fields.put(holder.birthPlace(), Readings.of(place.value(), trust, place.run())));
        return fields;
    }

    private static boolean isBorn(Flow flow, int at) {
        return BORN.contains(flow.plain(at))
                && at + 1 < flow.words().size()
                && (AFTER_BORN.contains(flow.plain(at + 1))
                        || Character.isDigit(flow.read(at + 1).charAt(0)));
    }

    private Optional<Cut> place(Flow flow, int at) {
        boolean told =
                at + 1 < flow.words().size() && flow.plain(at).equals("A") && Mentions.startsUpper(flow.read(at + 1));
        return told
                ? forms.place(flow.run(at + 1, Math.min(flow.words().size(), at + 1 + LONGEST_PLACE)))
                : Optional.empty();
    }
}
