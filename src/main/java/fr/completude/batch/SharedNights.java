package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;

/** The nights of an output folder that several machines did, for who lets dossiers go. */
final class SharedNights {

    /** Long enough to let go of all that is due; a process of this machine that dies loses it at once. */
    private static final Duration TIME = Duration.ofHours(1);

    private static final String MARK = "grappe";

    /** Those that name dossiers. */
    private static final List<String> TELLING = List.of("night_entry", "night_number");

    private static final Logger LOG = LoggerFactory.getLogger(SharedNights.class);

    private SharedNights() {}

    /** What is done with the database while no machine works for the output folder. */
    interface Work<T> {
        T done(List<SingleConnectionDataSource> sources) throws IOException;
    }

    /** Leaves a mark in the output folder: from now on what is known of its dossiers stands elsewhere too. */
    static void mark(Path output) throws IOException {
        Files.writeString(RunLock.stateOf(output).resolve(MARK), "");
    }

    /** Whether there is one. */
    static boolean wereHere(Path output) {
        return Files.exists(RunLock.stateOf(output).resolve(MARK));
    }

    /**
     * Does something under the lease of the output folder. Workers that outlived their night claim nothing more, and
     * what they have in hand is no longer theirs to write.
     *
     * @throws NightException when a night is under way, or the database belongs to another output folder
     */
    static <T> T alone(Cluster cluster, Path output, Work<T> work) throws IOException {
        Cluster.Access access = cluster.database();
        try (SingleConnectionDataSource source = new SingleConnectionDataSource(
                DriverManager.getConnection(access.url(), access.user(), access.password()), true)) {
            JdbcClient jdbc = JdbcClient.create(source);
            if (!SharedTables.areIn(access)) {
                SharedTables.makeIn(access);
            }
            LeaseTable leases = new LeaseTable(jdbc, new JdbcTransactionManager(source));
            new OneOutput(jdbc, output).orRefuse();
            String name = FolderMark.of(output).orElseGet(() -> RunParameters.hash(output));
            OptionalLong fence = leases.take(name, Holder.self(), TIME);
            if (fence.isEmpty()) {
                throw NightException.refused("batch.already-running", null, output);
            }
            try {
                jdbc.sql("UPDATE night_run SET closed = TRUE").update();
                jdbc.sql("UPDATE night_entry SET state = 'WAITING', fence = fence + 1 WHERE state = 'CLAIMED'")
                        .update();
                return work.done(List.of(source));
            } finally {
                leases.giveBack(name, fence.getAsLong());
            }
        } catch (SQLException | DataAccessException | TransactionException e) {
            throw NightException.broken("batch.database-away", e);
        }
    }

    /**
     * Has the tables written anew: PostgreSQL leaves deleted rows where they stood until it needs the place. Where the
     * account may not, its own cleaning does it some time later.
     */
    static void wipe(SingleConnectionDataSource source) {
        JdbcClient jdbc = JdbcClient.create(source);
        try {
            jdbc.sql("SET lock_timeout = '30s'").update();
            for (String table : TELLING) {
                jdbc.sql("VACUUM (FULL) " + table).update();
            }
        } catch (DataAccessException e) {
            LOG.warn("A table could not be written anew: {}", e.getClass().getName());
        }
    }
}
