package fr.completude.dossier;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the check says of one requirement.
 *
 * @param requirement id in the matrix
 * @param title what is asked for, in French
 * @param ref id of the requirement in the domain reference
 * @param blocking whether the appointment is postponed for it
 * @param pieces ids of the pieces it concerns
 * @param message one French sentence: what was found, what the rule wants, as of which day
 * @param remedy what to bring; null when nothing is to bring
 * @param validUntil last appointment day on which a requirement that wants nothing now would still want nothing; null
 *     when it has no end
 * @param accepted who took it as it is, so that the appointment no longer hangs on it; null when nobody did
 */
public record Finding(
        String requirement,
        String title,
        String ref,
        FindingStatus status,
        boolean blocking,
        List<String> pieces,
        String message,
        @Nullable String remedy,
        List<Evidence> evidence,
        @Nullable LocalDate validUntil,
        Rule rule,
        @Nullable Decision accepted) {

    /** As the check says it. */
    public Finding(
            String requirement,
            String title,
            String ref,
            FindingStatus status,
            boolean blocking,
            List<String> pieces,
            String message,
            @Nullable String remedy,
            List<Evidence> evidence,
            @Nullable LocalDate validUntil,
            Rule rule) {
        this(requirement, title, ref, status, blocking, pieces, message, remedy, evidence, validUntil, rule, null);
    }

    /** The same finding, good until a day; null when it has no end. */
    public Finding until(@Nullable LocalDate lastDay) {
        return new Finding(
                requirement, title, ref, status, blocking, pieces, message, remedy, evidence, lastDay, rule, accepted);
    }

    /** The same finding, taken as it is by a person: it stays what it is, but does not block. */
    public Finding accepted(Decision decision) {
        return new Finding(
                requirement, title, ref, status, false, pieces, message, remedy, evidence, validUntil, rule, decision);
    }
}
