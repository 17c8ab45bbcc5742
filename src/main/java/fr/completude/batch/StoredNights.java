package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/** What the database of an output folder keeps of dossiers, for who lets them go. Not while a night is under way. */
public final class StoredNights {

    private static final String OF_ONE = " FROM night_entry WHERE name = ? AND COALESCE(mairie, '') = ?";
    private static final String NUMBERS_OF_ONE =
            "DELETE FROM night_number WHERE dossier = ? AND COALESCE(mairie, '') = ?";

    private StoredNights() {}

    /** What is done while no night can begin. */
    public interface Work<T> {
        T done() throws IOException;
    }

    /**
     * Does something while no night can begin.
     *
     * @throws NightException when one is under way
     */
    public static <T> T alone(Path output, Work<T> work) throws IOException {
        try (RunLock lock = RunLock.take(output)) {
            return lock.during(work::done);
        }
    }

    /** Rows about a dossier. */
    public static int count(Path output, @Nullable String mairie, String dossier) throws IOException {
        return with(output, "SELECT COUNT(*)" + OF_ONE, mairie, dossier, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        });
    }

    /** Deletes the rows about a dossier; the file is written anew, so that nothing of them stays in it. */
    public static void forget(Path output, @Nullable String mairie, String dossier) throws IOException {
        with(output, NUMBERS_OF_ONE, mairie, dossier, PreparedStatement::executeUpdate);
        with(output, "DELETE" + OF_ONE, mairie, dossier, PreparedStatement::executeUpdate);
        new AskedAgain(output).forget(mairie, dossier);
    }

    private interface Statement {
        int run(PreparedStatement statement) throws SQLException;
    }

    private static int with(Path output, String sql, @Nullable String mairie, String dossier, Statement action)
            throws IOException {
        Path database = RunLock.stateOf(output).resolve("night");
        if (!Files.exists(database.resolveSibling("night.mv.db"))) {
            return 0;
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + database.toAbsolutePath().toString().replace(";", "\\;")
                + ";IFEXISTS=TRUE;DEFRAG_ALWAYS=TRUE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0");
        source.setUser("sa");
        source.setPassword("");
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, dossier);
            statement.setString(2, mairie == null ? "" : mairie);
            return action.run(statement);
        } catch (SQLException e) {
            throw new IOException("The database of the nights cannot be used.", e);
        }
    }
}
