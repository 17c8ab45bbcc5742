package fr.completude.trial;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import fr.completude.dossier.FieldName;
import fr.completude.recognition.evaluation.Exactness;
import fr.completude.recognition.evaluation.MarkdownTable;
import fr.completude.recognition.evaluation.Tally;

/** How the fields of papers stand to the truth, each by its own measure. */
final class FieldTally {

    private final Map<FieldName, Tally> fields = new EnumMap<>(FieldName.class);
    private final Map<String, Integer> unread = new TreeMap<>();

    void add(String layout, FieldName field, Exactness how) {
        fields.computeIfAbsent(field, name -> new Tally()).add(how);
        if (how == Exactness.ABSENT) {
            unread.merge(layout + " " + field.id(), 1, Integer::sum);
        }
    }

    MarkdownTable table() {
        MarkdownTable table = new MarkdownTable("champ", "tous", "exacts", "aux accents près", "absents", "faux");
        fields.forEach((field, tally) -> table.row(
                field.id(),
                tally.all(),
                tally.exact(),
                tally.alike(),
                Tally.percent(tally.count(Exactness.ABSENT), tally.all()),
                Tally.percent(tally.count(Exactness.WRONG), tally.all())));
        return table;
    }

    /** Fields not read, by layout. */
    MarkdownTable unread() {
        MarkdownTable table = new MarkdownTable("modèle et champ", "papiers");
        unread.forEach(table::row);
        return table;
    }
}
