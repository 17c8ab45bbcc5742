package fr.completude.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

import fr.completude.reporting.DigestRow;

/**
 * Which dossiers of the board are asked for.
 *
 * @param text part of the name of the dossier or of what it lacks; empty for any
 * @param verdict its id; empty for any
 * @param mairie empty for any
 * @param when {@code tous}, or {@code a-venir} for appointments from today on
 */
record BoardFilter(String text, String verdict, String mairie, String when) {

    static final String COMING = "a-venir";
    static final String ALL = "tous";

    boolean takes(DigestRow row, LocalDate today) {
        LocalDateTime appointment = row.appointment();
        boolean coming = appointment == null || !appointment.toLocalDate().isBefore(today) || when.equals(ALL);
        return coming
                && (verdict.isEmpty() || row.verdict().id().equals(verdict))
                && (mairie.isEmpty() || mairie.equals(row.mairie()))
                && (text.isBlank()
                        || plain(row.dossier() + " " + String.join(" ", row.missing()))
                                .contains(plain(text)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
