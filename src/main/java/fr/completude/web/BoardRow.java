package fr.completude.web;

import java.text.Normalizer;
import java.util.Locale;

import fr.completude.reporting.DigestRow;

/**
 * A dossier on the board.
 *
 * @param plain its name and what it lacks, as they are searched for: without accents and case
 */
record BoardRow(DigestRow row, String plain) {

    static BoardRow of(DigestRow row) {
        return new BoardRow(row, plain(row.dossier() + " " + String.join(" ", row.missing())));
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
