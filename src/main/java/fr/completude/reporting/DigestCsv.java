package fr.completude.reporting;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.language.PlainText;
import org.jspecify.annotations.Nullable;

/** The digest as a table for a French spreadsheet: semicolons, byte order mark, French headings. */
public final class DigestCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    /** What makes a spreadsheet take a cell for a formula (OWASP, CSV Injection); also in full width. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Wording wording;

    public DigestCsv(Wording wording) {
        this.wording = wording;
    }

    /** The whole table. */
    public String write(Digest digest) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        csv.append(line(Stream.of(
                "Jour du rendez-vous", "Heure", "Mairie", "Dossier", "Démarche", "Résultat", "À corriger", "Rapport")));
        digest.rows().forEach(row -> csv.append(line(cells(row))));
        return csv.toString();
    }

    private Stream<String> cells(DigestRow row) {
        return Stream.of(
                written(row.appointment(), DAY),
                written(row.appointment(), TIME),
                orEmpty(row.mairie()),
                row.dossier(),
                wording.procedure(row.procedure()),
                wording.verdict(row.verdict()),
                String.join(" / ", row.missing()),
                orEmpty(row.reportPath()));
    }

    private static String line(Stream<String> cells) {
        return cells.map(DigestCsv::cell).collect(Collectors.joining(";", "", LINE_END));
    }

    private static String cell(String written) {
        String text = PlainText.of(written);
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static String written(@Nullable LocalDateTime time, DateTimeFormatter format) {
        return time == null ? "" : format.format(time);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
