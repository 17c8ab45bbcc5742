package fr.completude.recognition.evaluation;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fr.completude.recognition.evaluation.Outcome.Kind;

/** The outcomes as a table. */
record Summary(List<Outcome> outcomes) {

    void print(PrintStream out) {
        for (Outcome outcome : outcomes) {
            out.printf(
                    "%-9s %.2f  %s%n            %s%n            -> %s%n",
                    outcome.kind(),
                    outcome.confidence(),
                    outcome.document().path(),
                    outcome.document().label(),
                    outcome.found());
            if (!outcome.fields().isEmpty()) {
                out.printf("            %s%n", outcome.fields());
            }
        }
        Map<String, List<Outcome>> byType = outcomes.stream()
                .collect(Collectors.groupingBy(o -> String.join(",", o.expected()), TreeMap::new, Collectors.toList()));
        out.printf("%n%-45s %6s %6s %6s %6s%n", "expected", "all", "right", "abst.", "wrong");
        byType.forEach((type, rows) -> line(out, type, rows));
        line(out, "ALL", outcomes);
    }

    private static void line(PrintStream out, String name, List<Outcome> rows) {
        out.printf(
                "%-45s %6d %6d %6d %6d%n",
                name, rows.size(), count(rows, Kind.RIGHT), count(rows, Kind.ABSTAINED), count(rows, Kind.WRONG));
    }

    private static long count(List<Outcome> rows, Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }
}
