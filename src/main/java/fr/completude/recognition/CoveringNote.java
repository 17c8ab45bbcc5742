package fr.completude.recognition;

import java.util.List;

import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;

/**
 * The few lines people write around what they send: the text of a mail with attachments, a greeting above pictures
 * pasted into a text. It is no paper that nobody recognised. A short mail often names the papers that come with it, and
 * is none of them for that.
 */
final class CoveringNote {

    /** A longer text may be a paper of its own. */
    private static final int MOST_WORDS = 60;

    private static final String MAIL = "message/rfc822";

    private CoveringNote() {}

    /** Whether a piece is no more than that. */
    static boolean is(Piece piece, List<ReadFile> files) {
        return piece.type() == null
                && piece.fields().isEmpty()
                && piece.readBy().equals(List.of(ReadBy.TYPED))
                && files.stream()
                        .filter(file -> holds(file, piece) && bearsOthers(file))
                        .anyMatch(file -> isNote(file, !piece.candidates().isEmpty()));
    }

    private static boolean holds(ReadFile file, Piece piece) {
        return piece.regions().stream()
                .allMatch(region -> region.part() == null
                        && region.file().equals(file.source().path()));
    }

    private static boolean bearsOthers(ReadFile file) {
        return !file.unreadParts().isEmpty() || file.pages().stream().anyMatch(page -> page.part() != null);
    }

    private static boolean isNote(ReadFile file, boolean namesPapers) {
        long words = file.pages().stream()
                .filter(page -> page.part() == null)
                .mapToLong(page -> page.words().size())
                .sum();
        boolean mail = MAIL.equals(file.mediaType());
        return words <= MOST_WORDS ? mail || !namesPapers : mail && !namesPapers;
    }
}
