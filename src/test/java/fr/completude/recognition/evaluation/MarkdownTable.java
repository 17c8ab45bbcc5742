package fr.completude.recognition.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table that is legible as it stands and as Markdown. */
public final class MarkdownTable {

    private final List<List<String>> rows = new ArrayList<>();

    public MarkdownTable(String... head) {
        rows.add(List.of(head));
    }

    /** Adds a row. */
    public MarkdownTable row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(String.valueOf(cell));
        }
        rows.add(row);
        return this;
    }

    @Override
    public String toString() {
        int columns = rows.get(0).size();
        int[] widths = IntStream.range(0, columns)
                .map(i ->
                        rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
                .toArray();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(line(row, widths));
            if (lines.size() == 1) {
                lines.add(IntStream.of(widths)
                        .mapToObj(width -> "-".repeat(width + 1) + ":")
                        .collect(Collectors.joining("|", "|", "|")));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** The same as an element of a page. */
    public String html() {
        StringBuilder table = new StringBuilder("<table>");
        for (List<String> row : rows) {
            String cell = row.equals(rows.get(0)) ? "th" : "td";
            table.append("<tr>");
            row.forEach(text -> table.append("<%1$s>%2$s</%1$s>".formatted(cell, HtmlText.of(text))));
            table.append("</tr>\n");
        }
        return table.append("</table>\n").toString();
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> " " + " ".repeat(widths[i] - row.get(i).length()) + row.get(i) + " ")
                .collect(Collectors.joining("|", "|", "|"));
    }
}
