package fr.completude.checking;

import java.time.LocalDate;
import java.util.List;

import fr.completude.dossier.Evidence;
import fr.completude.dossier.FindingStatus;
import org.jspecify.annotations.Nullable;

/**
 * What was found for one demand.
 *
 * @param message one French sentence
 * @param until last appointment day on which it would still be satisfied
 */
record Found(
        FindingStatus status,
        String message,
        List<String> pieces,
        List<Evidence> evidence,
        @Nullable LocalDate until) {

    static Found nothing(FindingStatus status, String message) {
        return new Found(status, message, List.of(), List.of(), null);
    }

    /** Whether nothing more is wanted. */
    boolean isGood() {
        return status == FindingStatus.SATISFIED || status == FindingStatus.IN_PERSON;
    }
}
