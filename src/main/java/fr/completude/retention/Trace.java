package fr.completude.retention;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A folder that tells of a dossier: a report with all that lies beside it, or a reason why a file of it was set aside.
 *
 * @param folder all of which is about this dossier
 * @param checkedOn day of the check
 * @param appointment day; null when none is known
 * @param hashes SHA-256 of its files, under which their readings are kept
 */
record Trace(
        Subject subject,
        Path folder,
        LocalDate checkedOn,
        @Nullable LocalDate appointment,
        Set<String> hashes) {}
