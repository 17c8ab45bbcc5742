package fr.completude.batch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import fr.completude.storage.DatabaseSeal;
import fr.completude.storage.Seals;
import org.jspecify.annotations.Nullable;

/** Where the state of the nights is, as Boot's settings say it. */
final class NightDatabase {

    private static final String SCHEMA = "classpath:fr/completude/batch/night.sql";

    /** Of the database's pages; it would be a sixteenth of the heap, which a night of 100 dossiers does not fill. */
    private static final int CACHE_KIB = 4096;

    private NightDatabase() {}

    /**
     * An H2 file. A commit is on its way to the disk when it returns (no delayed writes), so that what was marked done
     * stays so after {@code kill -9}. Written anew when it is closed, so that nothing deleted stays in it. What it keeps
     * in memory does not grow with the night.
     */
    static Map<String, Object> file(NightOrder order) {
        Path state = RunLock.stateOf(order.output());
        String file = state.resolve("night").toAbsolutePath().toString().replace(";", "\\;");
        DatabaseSeal seal = Seals.database(order.output());
        String url = "jdbc:h2:file:" + file
                + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;DEFRAG_ALWAYS=TRUE;TRACE_LEVEL_FILE=0;CACHE_SIZE=" + CACHE_KIB
                + seal.setting();
        return settings(new Cluster.Access(url, "sa", seal.password()), order.workers(), "always", "always");
    }

    /** A database all machines reach, for the process that runs the night: it makes the tables. */
    static Map<String, Object> shared(Cluster cluster, NightOrder order) {
        if (SharedTables.areIn(cluster.database())) {
            return joined(cluster, order);
        }
        SharedTables.makeIn(cluster.database());
        // The framework only adds tables, which waits for nobody; that all are there is noted once they are.
        return settings(cluster.database(), order.workers(), "never", "always");
    }

    /** The same for a worker: the tables are there. */
    static Map<String, Object> joined(Cluster cluster, NightOrder order) {
        return settings(cluster.database(), order.workers(), "never", "never");
    }

    /** A worker holds the connection of its chunk and takes a second one to claim. */
    private static Map<String, Object> settings(Cluster.Access access, int workers, String own, String framework) {
        return Map.ofEntries(
                Map.entry("spring.datasource.url", access.url()),
                Map.entry("spring.datasource.username", orEmpty(access.user())),
                Map.entry("spring.datasource.password", orEmpty(access.password())),
                Map.entry("spring.datasource.hikari.maximum-pool-size", 2 * workers + 2),
                Map.entry("spring.datasource.hikari.minimum-idle", 1),
                Map.entry("spring.datasource.hikari.connection-timeout", 10_000),
                Map.entry("spring.sql.init.mode", own),
                Map.entry("spring.sql.init.schema-locations", SCHEMA),
                Map.entry("spring.batch.jdbc.initialize-schema", framework));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
