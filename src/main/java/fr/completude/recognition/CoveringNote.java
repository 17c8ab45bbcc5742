package fr.completude.recognition;

import java.util.List;

import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;

/**
 * The few lines people write around what they send: the text of a mail with attachments, a greeting above pictures
 * pasted into a text. It is no paper that nobody recognised.
 */
final class CoveringNote {

    /** A longer text of a word processor may be a paper of its own. */
    private static final int MOST_WORDS = 60;

    private static final String MAIL = "message/rfc822";

    private CoveringNote() {}

    /** Whether a piece is no more than that: nothing on it even resembles a known paper. */
    static boolean is(Piece piece, List<ReadFile> files) {
        return piece.type() == null
                && piece.candidates().isEmpty()
                && piece.fields().isEmpty()
                && piece.readBy().equals(List.of(ReadBy.TEXT_LAYER))
                && files.stream().anyMatch(file -> holds(file, piece) && isAround(file));
    }

    private static boolean holds(ReadFile file, Piece piece) {
        return piece.regions().stream()
                .allMatch(region -> region.part() == null
                        && region.file().equals(file.source().path()));
    }

    private static boolean isAround(ReadFile file) {
        boolean bearsOthers =
                !file.unreadParts().isEmpty() || file.pages().stream().anyMatch(page -> page.part() != null);
        long words = file.pages().stream()
                .filter(page -> page.part() == null)
                .mapToLong(page -> page.words().size())
                .sum();
        return bearsOthers && (MAIL.equals(file.mediaType()) || words <= MOST_WORDS);
    }
}
