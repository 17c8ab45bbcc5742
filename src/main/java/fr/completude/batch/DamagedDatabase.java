package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

import org.h2.api.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of the nights that a power cut left half written. What it says can be found out again: reports and readings
 * stand on the disk by themselves. So the night begins with another one rather than never.
 */
final class DamagedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(DamagedDatabase.class);

    private DamagedDatabase() {}

    /** Whether that is why the database could not be opened. */
    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof SQLException known && known.getErrorCode() == ErrorCode.FILE_CORRUPTED_1);
    }

    /** Takes it away. It names people: no copy stays. */
    static void remove(Path output) throws IOException {
        LOG.warn("The database of the nights is damaged: a new one is begun.");
        Path state = RunLock.stateOf(output);
        Files.deleteIfExists(state.resolve("night.mv.db"));
        Files.deleteIfExists(state.resolve("night.trace.db"));
    }
}
