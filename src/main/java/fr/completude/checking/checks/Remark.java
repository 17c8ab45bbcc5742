package fr.completude.checking.checks;

import java.time.LocalDate;
import java.util.List;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.FindingStatus;
import org.jspecify.annotations.Nullable;

/**
 * What one check says of one piece.
 *
 * @param status satisfied, in-person when the paper is silent and need not speak, to-review, a failure, or
 *     not-applicable when the paper is not meant for this at all
 * @param says a French clause, without capital nor full stop
 * @param fields what it rests on
 * @param until last appointment day on which it would still be satisfied; null when it has no end
 */
public record Remark(
        FindingStatus status,
        String says,
        List<FieldName> fields,
        @Nullable LocalDate until) {

    static Remark of(FindingStatus status, String says, FieldName... fields) {
        return new Remark(status, says, List.of(fields), null);
    }

    /** The same, or to be reviewed when the field it rests on was read with too little confidence. */
    Remark ifSure(FieldValue field, Bench bench) {
        if (field.confidence() >= bench.minimumConfidence()) {
            return this;
        }
        return new Remark(FindingStatus.TO_REVIEW, doubt(field.text(), bench), fields, null);
    }

    /** A reading may have no words (a signature), and a check nothing to say of what it found right. */
    private String doubt(String read, Bench bench) {
        if (read.isBlank()) {
            return says.isBlank() ? bench.say("checking.unsure.unseen") : bench.say("checking.unsure.wordless", says);
        }
        return says.isBlank() ? bench.say("checking.unsure.alone", read) : bench.say("checking.unsure", says, read);
    }
}
