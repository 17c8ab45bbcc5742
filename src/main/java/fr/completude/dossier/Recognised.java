package fr.completude.dossier;

import java.util.List;

/**
 * A dossier as recognised: everything a judgement needs, so that it can be judged again without being read.
 *
 * @param dossier its name
 * @param pieces every piece recognised in it, and every part that was not
 * @param files the files as they were read
 * @param elsewhere what of it was also seen in other dossiers
 */
public record Recognised(
        String dossier, Declaration declaration, List<Piece> pieces, List<ReadFile> files, Elsewhere elsewhere) {

    /** A dossier of which nobody knows what others hold. */
    public Recognised(String dossier, Declaration declaration, List<Piece> pieces, List<ReadFile> files) {
        this(dossier, declaration, pieces, files, Elsewhere.NOWHERE);
    }

    /** The same, when it is known what others hold. */
    public Recognised seen(Elsewhere others) {
        return new Recognised(dossier, declaration, pieces, files, others);
    }
}
