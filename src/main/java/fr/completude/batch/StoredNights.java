package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import fr.completude.storage.DatabaseSeal;
import fr.completude.storage.Seals;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the databases of an output folder keep of dossiers, for who lets them go. Only while no night is under way. The
 * file is opened once, and written anew when it is closed, so that nothing of what was deleted stays in it.
 */
public final class StoredNights {

    private static final String OF_ONE = " FROM night_entry WHERE name = ? AND COALESCE(mairie, '') = ?";
    private static final String NUMBERS_OF_ONE = " FROM night_number WHERE dossier = ? AND COALESCE(mairie, '') = ?";
    private static final String ALL = "SELECT e.mairie, e.name, r.checked_on AS seen_on, e.appointment"
            + " FROM night_entry e JOIN night_run r ON r.run = e.run"
            + " UNION SELECT mairie, dossier, seen_on, CAST(NULL AS TIMESTAMP) FROM night_number";
    /** A run that is to go on once counted them. */
    private static final String ERASED = "UPDATE night_run SET erased = erased + (SELECT COUNT(*)" + OF_ONE
            + " AND night_entry.run = night_run.run)";

    private final AskedAgain asked;
    private final List<SingleConnectionDataSource> shared;
    private final List<SingleConnectionDataSource> sources;

    private StoredNights(
            Path output, List<SingleConnectionDataSource> shared, List<SingleConnectionDataSource> inFile) {
        this.asked = new AskedAgain(output);
        this.shared = shared;
        this.sources = Stream.concat(shared.stream(), inFile.stream()).toList();
    }

    /** What is done while no night can begin. */
    public interface Work<T> {
        T done(StoredNights nights) throws IOException;
    }

    /**
     * Something the database says of a dossier.
     *
     * @param seenOn day of the night that wrote it
     * @param appointment null when that does not say
     */
    public record Stored(
            @Nullable String mairie,
            String dossier,
            LocalDate seenOn,
            @Nullable LocalDateTime appointment) {}

    /**
     * Does something while no night can begin.
     *
     * @throws NightException when one is under way, or some nights of this output folder had other machines
     */
    public static <T> T alone(Path output, Work<T> work) throws IOException {
        return alone(output, null, work);
    }

    /**
     * The same, with the rows of nights that several machines did.
     *
     * @param cluster where those are; null when there never were any
     */
    public static <T> T alone(Path output, @Nullable Cluster cluster, Work<T> work) throws IOException {
        try (RunLock lock = RunLock.take(output)) {
            if (cluster != null) {
                return lock.during(() -> SharedNights.alone(cluster, output, shared -> inFile(output, shared, work)));
            }
            if (SharedNights.wereHere(output)) {
                throw NightException.refused("batch.rows-elsewhere", null, output);
            }
            return lock.during(() -> inFile(output, List.of(), work));
        }
    }

    private static <T> T inFile(Path output, List<SingleConnectionDataSource> shared, Work<T> work) throws IOException {
        Path database = RunLock.stateOf(output).resolve("night");
        if (!Files.exists(database.resolveSibling("night.mv.db"))) {
            return work.done(new StoredNights(output, shared, List.of()));
        }
        if (DamagedDatabase.isEmptied(output)) {
            throw DamagedDatabase.told(null, output);
        }
        DatabaseSeal seal = Seals.database(output);
        JdbcDataSource file = new JdbcDataSource();
        file.setURL("jdbc:h2:file:" + database.toAbsolutePath().toString().replace(";", "\\;")
                + ";IFEXISTS=TRUE;DEFRAG_ALWAYS=TRUE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0" + seal.setting());
        file.setUser("sa");
        file.setPassword(seal.password());
        try (SingleConnectionDataSource source = new SingleConnectionDataSource(file.getConnection(), true)) {
            // An older program may have made the tables.
            DatabasePopulatorUtils.execute(
                    new ResourceDatabasePopulator(new ClassPathResource("fr/completude/batch/night.sql")), source);
            return work.done(new StoredNights(output, shared, List.of(source)));
        } catch (SQLException | DataAccessException | TransactionException e) {
            throw new IOException("The database of the nights cannot be used.", e);
        }
    }

    /** Every dossier it names, once for each night that wrote something else of it. */
    public List<Stored> dossiers() {
        return sources.stream()
                .flatMap(source -> JdbcClient.create(source)
                        .sql(ALL)
                        .query((rs, n) -> new Stored(
                                rs.getString("mairie"),
                                rs.getString("name"),
                                rs.getObject("seen_on", LocalDate.class),
                                rs.getObject("appointment", LocalDateTime.class)))
                        .list()
                        .stream())
                .toList();
    }

    /** Rows about a dossier. */
    public int count(@Nullable String mairie, String dossier) {
        return count("SELECT COUNT(*)" + OF_ONE, mairie, dossier)
                + count("SELECT COUNT(*)" + NUMBERS_OF_ONE, mairie, dossier);
    }

    private int count(String sql, @Nullable String mairie, String dossier) {
        return sources.stream()
                .mapToInt(source -> JdbcClient.create(source)
                        .sql(sql)
                        .param(dossier)
                        .param(orEmpty(mairie))
                        .query(Integer.class)
                        .single())
                .sum();
    }

    /** Deletes the rows about a dossier. A run that had counted it can still be ended. */
    public void forget(@Nullable String mairie, String dossier) throws IOException {
        for (SingleConnectionDataSource source : sources) {
            JdbcClient jdbc = JdbcClient.create(source);
            new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult(status -> {
                for (String sql : List.of(ERASED, "DELETE" + OF_ONE, "DELETE" + NUMBERS_OF_ONE)) {
                    jdbc.sql(sql).param(dossier).param(orEmpty(mairie)).update();
                }
                // Sentences about another dossier may name it, as one number stands in both.
                jdbc.sql("UPDATE night_entry SET changes = '' WHERE POSITION(? IN changes) > 0")
                        .param(mairie == null ? dossier : mairie + "/" + dossier)
                        .update();
            });
        }
        asked.forget(mairie, dossier);
    }

    /** After the last was forgotten: nothing of what was deleted stays in the files of a database others keep. */
    public void wipe() {
        shared.forEach(SharedNights::wipe);
    }

    private static String orEmpty(@Nullable String mairie) {
        return mairie == null ? "" : mairie;
    }
}
