package fr.completude.checking.matrix;

import fr.completude.checking.dates.Extension;
import fr.completude.dossier.Piece;

/** An extension of legal life and the titles it concerns. */
public record TitleExtension(String type, String subtype, Extension extension) {

    /** Whether a piece is of the kind concerned; an unseen subtype may be. */
    public boolean mayConcern(Piece piece) {
        return type.equals(piece.type()) && (piece.subtype() == null || subtype.equals(piece.subtype()));
    }
}
