package fr.completude.checking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

    /** Several pieces taken together; good as long as all of them are. */
    static Found of(FindingStatus status, String message, List<Look> looks) {
        LocalDate until = looks.stream()
                .flatMap(look -> Stream.ofNullable(look.until()))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Found(
                status,
                message,
                looks.stream().map(look -> look.piece().id()).toList(),
                looks.stream().flatMap(look -> look.evidence().stream()).toList(),
                status == FindingStatus.SATISFIED ? until : null);
    }

    static Found nothing(FindingStatus status, String message) {
        return new Found(status, message, List.of(), List.of(), null);
    }

    /** Whether nothing more is wanted. */
    boolean isGood() {
        return status == FindingStatus.SATISFIED || status == FindingStatus.IN_PERSON;
    }
}
