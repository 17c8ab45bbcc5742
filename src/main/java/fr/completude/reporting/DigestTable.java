package fr.completude.reporting;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** The digest as a table for the console, as wide as the terminal. Words alone carry the meaning: there is no colour. */
public final class DigestTable {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE dd/MM HH:mm", Locale.FRENCH);
    private static final String GAP = "  ";
    private static final int MIN_LAST = 20;
    private static final int MAX_DOSSIER = 32;
    private static final int MAX_PROCEDURE = 30;

    private final Wording wording;
    private final int width;

    /** A table for a terminal of so many columns. */
    public DigestTable(Wording wording, int width) {
        this.wording = wording;
        this.width = width;
    }

    /** The lines of the table, without line ends: heading, rule, rows. */
    public List<String> lines(Iterable<DigestRow> rows) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(
                wording.say("table.appointment"),
                wording.say("table.dossier"),
                wording.say("table.procedure"),
                wording.say("table.verdict"),
                wording.say("table.missing")));
        rows.forEach(row -> table.add(cells(row)));
        int[] widths = widths(table);
        List<String> lines = new ArrayList<>();
        table.forEach(cells -> lines.addAll(wrapped(cells, widths)));
        int ruled = Math.min(width, widths[0] + widths[1] + widths[2] + widths[3] + widths[4] + 4 * GAP.length());
        lines.add(1, "─".repeat(ruled));
        return lines;
    }

    private List<String> cells(DigestRow row) {
        return List.of(
                appointment(row.appointment()),
                shortened(row.dossier(), MAX_DOSSIER),
                shortened(row.procedure() == null ? "?" : row.procedure(), MAX_PROCEDURE),
                wording.verdict(row.verdict()),
                String.join(" ; ", row.missing()));
    }

    private int[] widths(List<List<String>> table) {
        int[] widths = new int[5];
        for (List<String> cells : table) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(cells.get(i)));
            }
        }
        int before = widths[0] + widths[1] + widths[2] + widths[3] + 4 * GAP.length();
        widths[4] = Math.max(MIN_LAST, Math.min(widths[4], width - before));
        return widths;
    }

    private static List<String> wrapped(List<String> cells, int[] widths) {
        StringBuilder start = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            start.append(padded(cells.get(i), widths[i])).append(GAP);
        }
        List<String> lines = new ArrayList<>();
        for (String part : parts(cells.get(4), widths[4])) {
            lines.add((lines.isEmpty() ? start : " ".repeat(start.length())) + part);
        }
        return lines.stream().map(String::stripTrailing).toList();
    }

    /** The words of a text in lines of at most so many characters. */
    private static List<String> parts(String text, int width) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!part.isEmpty() && length(part.toString()) + 1 + length(word) > width) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.isEmpty() ? "" : " ").append(word);
        }
        parts.add(part.toString());
        return parts;
    }

    private static String appointment(@Nullable LocalDateTime time) {
        return time == null ? "?" : SHORT.format(time);
    }

    private static String shortened(String text, int width) {
        return length(text) <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
