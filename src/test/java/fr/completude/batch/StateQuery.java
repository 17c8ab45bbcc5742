package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks into the state a night left. */
final class StateQuery {

    private static final int DATABASE_CLOSED = 90121;

    private StateQuery() {}

    /** Takes the database away from the run that has it open in this process. */
    static void shutDown(Path output) throws IOException {
        String url = "jdbc:h2:file:" + output.resolve(".completude/night");
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            if (e.getErrorCode() != DATABASE_CLOSED) {
                throw new IOException(e);
            }
        }
    }

    /** Makes the state what an earlier program, or other dossiers, would have left. */
    static void update(Path output, String sql) throws IOException {
        String url = "jdbc:h2:file:" + output.resolve(".completude/night") + ";IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            if (statement.executeUpdate(sql) == 0) {
                throw new IOException("Nothing was there to change.");
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Makes the state one of a program that did not know a column yet. */
    static void dropColumn(Path output, String table, String column) throws IOException {
        String url = "jdbc:h2:file:" + output.resolve(".completude/night") + ";IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE " + table + " DROP COLUMN " + column);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** The first column of each row. */
    static List<String> of(Path output, String sql) throws IOException {
        String url = "jdbc:h2:file:" + output.resolve(".completude/night") + ";IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
