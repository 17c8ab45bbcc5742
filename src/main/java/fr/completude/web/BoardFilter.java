package fr.completude.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

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

    /** Those that are asked for. */
    List<DigestRow> of(List<BoardRow> rows, LocalDate today) {
        String wanted = BoardRow.plain(text);
        return rows.stream()
                .filter(row -> takes(row, wanted, today))
                .map(BoardRow::row)
                .toList();
    }

    private boolean takes(BoardRow one, String wanted, LocalDate today) {
        DigestRow row = one.row();
        LocalDateTime appointment = row.appointment();
        boolean coming = appointment == null || !appointment.toLocalDate().isBefore(today) || when.equals(ALL);
        return coming
                && (verdict.isEmpty() || row.verdict().id().equals(verdict))
                && (mairie.isEmpty() || mairie.equals(row.mairie()))
                && (wanted.isEmpty() || one.plain().contains(wanted));
    }
}
