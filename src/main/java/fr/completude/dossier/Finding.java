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
        Rule rule) {

    /** The same finding, good until a day; null when it has no end. */
    public Finding until(@Nullable LocalDate lastDay) {
        return new Finding(requirement, title, ref, status, blocking, pieces, message, remedy, evidence, lastDay, rule);
    }
}
