package fr.completude.web;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.completude.reporting.DigestRow;

/**
 * A dossier on the board.
 *
 * @param plain its name and what it lacks, as they are searched for: without accents and case
 */
record BoardRow(DigestRow row, String plain) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static BoardRow of(DigestRow row) {
        return of(row, new HashMap<>());
    }

    /** Those of a whole night, which lack a few things only, again and again. */
    static List<BoardRow> all(List<DigestRow> rows) {
        Map<String, String> known = new HashMap<>();
        return rows.stream().map(row -> of(row, known)).toList();
    }

    private static BoardRow of(DigestRow row, Map<String, String> known) {
        return new BoardRow(
                row,
                row.missing().stream()
                        .map(title -> known.computeIfAbsent(title, BoardRow::plain))
                        .collect(Collectors.joining(" ", plain(row.dossier()) + " ", "")));
    }

    static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
