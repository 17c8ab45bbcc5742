package fr.completude.dossier;

import java.time.LocalDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What {@code dossier.yaml}, or the command line, says of a dossier. Everything may be unknown.
 *
 * @param procedure id of the procedure as declared, aliases resolved
 * @param appointment local time of the town hall; its day is the reference of every validity rule
 * @param mairie picks the commune profile
 * @param applicant the person the title is for
 * @param partner of a PACS
 * @param representative parent or guardian who makes the request
 * @param otherParent the parent of a minor who does not make the request
 * @param facts declared facts by name; a fact that is not there is unknown, not false
 */
public record Declaration(
        @Nullable String procedure,
        @Nullable LocalDateTime appointment,
        @Nullable String mairie,
        @Nullable Person applicant,
        @Nullable Person partner,
        @Nullable Person representative,
        @Nullable Person otherParent,
        Map<String, String> facts) {

    /** Nothing known. */
    public static final Declaration NONE = new Declaration(null, null, null, null, null, null, null, Map.of());

    /** The same with another appointment. */
    public Declaration at(LocalDateTime other) {
        return new Declaration(procedure, other, mairie, applicant, partner, representative, otherParent, facts);
    }
}
