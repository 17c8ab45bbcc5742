package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.stream.Stream;

import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * A file of the nights that a power cut left half written. Reports and readings stand on the disk by themselves, but
 * which numbers dossiers bore that have left the inbox is known from it alone: with another one a number used a second
 * time would pass. So no other is begun unless somebody says so, by taking this one away.
 */
final class DamagedDatabase {

    private DamagedDatabase() {}

    /** Whether nothing is left of it, though there were nights: it would be taken for a new one. */
    static boolean isEmptied(Path output) throws IOException {
        Path file = file(output);
        return Files.exists(file) && Files.size(file) == 0 && hadNights(output);
    }

    /** What can be told from outside. */
    static Operators.OwnDatabase seen(Path output) {
        try {
            return !Files.exists(file(output))
                    ? Operators.OwnDatabase.NONE
                    : isEmptied(output) ? Operators.OwnDatabase.DAMAGED : Operators.OwnDatabase.THERE;
        } catch (IOException e) {
            return Operators.OwnDatabase.DAMAGED;
        }
    }

    /** Whether that is why the database could not be opened. */
    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof SQLException known && known.getErrorCode() == ErrorCode.FILE_CORRUPTED_1);
    }

    /** What the operator is told: which file it is and what to do. */
    static NightException told(@Nullable Throwable cause, Path output) {
        return NightException.broken("batch.database-damaged", cause, file(output));
    }

    private static Path file(Path output) {
        return RunLock.stateOf(output).resolve("night.mv.db");
    }

    private static boolean hadNights(Path output) throws IOException {
        try (Stream<Path> folders = Files.list(output)) {
            return folders.anyMatch(DamagedDatabase::isOfADay);
        }
    }

    private static boolean isOfADay(Path folder) {
        try {
            LocalDate.parse(String.valueOf(folder.getFileName()));
            return Files.isDirectory(folder);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
