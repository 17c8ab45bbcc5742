package fr.completude.review;

import fr.completude.dossier.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What a piece is, as decisions hold it: {@code cni} or {@code cni/cni-ancien}.
 *
 * @param subtype null when it has none or nobody saw it
 */
public record PieceKind(String type, @Nullable String subtype) {

    private static final String BETWEEN = "/";

    /** Of its text. */
    public static PieceKind of(String text) {
        int at = text.indexOf(BETWEEN);
        return at < 0 ? new PieceKind(text, null) : new PieceKind(text.substring(0, at), text.substring(at + 1));
    }

    /** Of a piece; null when the program abstains. */
    public static @Nullable String textOf(Piece piece) {
        String type = piece.type();
        return type == null ? null : new PieceKind(type, piece.subtype()).text();
    }

    public String text() {
        return subtype == null ? type : type + BETWEEN + subtype;
    }
}
