package fr.completude.trial;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fr.completude.recognition.evaluation.MarkdownTable;
import fr.completude.recognition.evaluation.Tally;

/**
 * Figures over papers and what they were taken for.
 *
 * @param threshold confidence from which a type is believed
 */
record PaperFigures(List<SeenPaper> papers, double threshold) {

    private static final String[] SHARES = {"papiers", "juste", "abstention", "faux", "faux et sûr"};

    MarkdownTable by(String heading, Function<SeenPaper, String> group) {
        MarkdownTable table = new MarkdownTable(heading, SHARES[0], SHARES[1], SHARES[2], SHARES[3], SHARES[4]);
        papers.stream()
                .collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()))
                .forEach((name, some) -> row(table, name, some));
        row(table, "ensemble", papers);
        return table;
    }

    private void row(MarkdownTable table, String name, List<SeenPaper> some) {
        table.row(
                name,
                some.size(),
                share(some, SeenPaper::isRight),
                share(some, SeenPaper::isAbstained),
                share(some, SeenPaper::isWrong),
                share(some, seen -> seen.isSurelyWrong(threshold)));
    }

    private static String share(List<SeenPaper> some, Predicate<SeenPaper> which) {
        long count = some.stream().filter(which).count();
        return count + " (" + Tally.percent(count, some.size()) + ")";
    }

    MarkdownTable types() {
        MarkdownTable table = new MarkdownTable("type", "papiers", "précision", "rappel", "abstention");
        TreeSet<String> types = new TreeSet<>();
        papers.forEach(seen -> types.addAll(List.of(seen.expected(), seen.found())));
        for (String type : types) {
            List<SeenPaper> of =
                    papers.stream().filter(seen -> seen.expected().equals(type)).toList();
            List<SeenPaper> given =
                    papers.stream().filter(seen -> seen.found().equals(type)).toList();
            table.row(
                    type,
                    of.size(),
                    Tally.percent(given.stream().filter(SeenPaper::isRight).count(), given.size()),
                    Tally.percent(of.stream().filter(SeenPaper::isRight).count(), of.size()),
                    Tally.percent(of.stream().filter(SeenPaper::isAbstained).count(), of.size()));
        }
        return table;
    }

    MarkdownTable confusion() {
        MarkdownTable table = new MarkdownTable("était", "pris pour", "papiers");
        papers.stream()
                .filter(seen -> !seen.isRight())
                .collect(Collectors.groupingBy(seen -> List.of(seen.expected(), seen.found()), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .forEach(
                        entry -> table.row(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()));
        return table;
    }

    /** How often those are right of which the program is so and so sure. */
    MarkdownTable reliability() {
        MarkdownTable table = new MarkdownTable("confiance dite", "papiers", "confiance moyenne", "justes");
        for (double low : new double[] {0.75, 0.8, 0.85, 0.9, 0.95, 0.99}) {
            double high = low == 0.95 ? 0.99 : low == 0.99 ? 1.01 : low + 0.05;
            List<SeenPaper> some = papers.stream()
                    .filter(seen -> !seen.found().equals(SeenPaper.NONE))
                    .filter(seen -> seen.confidence() >= low && seen.confidence() < high)
                    .toList();
            table.row(
                    String.format(Locale.ROOT, "%.2f à %.2f", low, Math.min(1, high)),
                    some.size(),
                    String.format(
                            Locale.ROOT,
                            "%.3f",
                            some.stream()
                                    .mapToDouble(SeenPaper::confidence)
                                    .average()
                                    .orElse(0)),
                    Tally.percent(some.stream().filter(SeenPaper::isRight).count(), some.size()));
        }
        return table;
    }
}
