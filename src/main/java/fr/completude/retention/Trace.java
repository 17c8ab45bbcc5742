package fr.completude.retention;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Something that tells of a dossier: a folder with a report and all that lies beside it, or with a reason why a file was
 * set aside; a row of a digest, of what changed one night, of the database; what officers decided.
 *
 * @param folder all of which is about this dossier; null of what is no folder of its own
 * @param checkedOn day of the check
 * @param appointment day; null when none is known
 * @param hashes SHA-256 of its files, under which their readings are kept
 */
record Trace(
        Subject subject,
        @Nullable Path folder,
        LocalDate checkedOn,
        @Nullable LocalDate appointment,
        Set<String> hashes) {

    /** Of a dossier of which a row tells. */
    static Trace row(Subject subject, LocalDate day, @Nullable LocalDate appointment) {
        return new Trace(subject, null, day, appointment, Set.of());
    }
}
