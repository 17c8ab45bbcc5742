package fr.completude.checking.checks;

import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;

/**
 * A field has one of these values.
 *
 * @param accepted empty when it is enough that the field was read
 * @param whenAbsent status when the field was not read; satisfied where the paper need not say it
 * @param whenOther status when another value was read
 * @param otherwise why another value is refused, a French clause; also said when the field is absent
 */
public record FieldCheck(
        FieldName field, Set<String> accepted, FindingStatus whenAbsent, FindingStatus whenOther, String otherwise)
        implements Check {

    @Override
    public Remark on(Piece piece, Bench bench) {
        FieldValue read = piece.fields().get(field);
        if (read == null) {
            boolean free = whenAbsent == FindingStatus.SATISFIED;
            return Remark.of(whenAbsent, free ? "" : bench.say("checking.field.absent", otherwise), field);
        }
        boolean right = accepted.isEmpty() || accepted.contains(read.value());
        Remark remark = right ? Remark.of(FindingStatus.SATISFIED, "", field) : Remark.of(whenOther, otherwise, field);
        return remark.ifSure(read, bench);
    }
}
