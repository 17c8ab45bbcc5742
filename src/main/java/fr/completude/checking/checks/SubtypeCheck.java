package fr.completude.checking.checks;

import java.util.Set;

import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;

/**
 * The paper is of one of these subtypes.
 *
 * @param otherwise why another one is refused, a French clause
 * @param whenOther status of another one: non-compliant, or to-review where a person must look
 */
public record SubtypeCheck(Set<String> accepted, String otherwise, FindingStatus whenOther) implements Check {

    @Override
    public Remark on(Piece piece, Bench bench) {
        String subtype = piece.subtype();
        if (subtype == null) {
            return Remark.of(FindingStatus.TO_REVIEW, bench.say("checking.subtype.unknown"));
        }
        return accepted.contains(subtype)
                ? Remark.of(FindingStatus.SATISFIED, bench.say("checking.subtype.right"))
                : Remark.of(whenOther, otherwise);
    }
}
