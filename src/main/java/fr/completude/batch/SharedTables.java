package fr.completude.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

import fr.completude.dossier.Sha256;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * Whether a database all machines reach has the tables of this program. They are made once: altering a table waits for
 * everybody who looks at it, and a worker does as long as it is at a dossier.
 */
final class SharedTables {

    private static final String SCRIPT = "fr/completude/batch/night.sql";

    private static final int PATIENCE_MS = 10_000;

    /** PostgreSQL's {@code lock_not_available}. */
    private static final String LOCK_TIMEOUT = "55P03";

    private SharedTables() {}

    /** Whether they are there; when nothing can be asked, they are not. */
    static boolean areIn(Cluster.Access access) {
        DriverManagerDataSource source = new DriverManagerDataSource(access.url());
        source.setUsername(access.user());
        source.setPassword(access.password());
        try {
            return JdbcClient.create(source)
                            .sql("SELECT COUNT(*) FROM night_schema WHERE script = ?")
                            .param(script())
                            .query(Long.class)
                            .single()
                    > 0;
        } catch (DataAccessException e) {
            return false;
        }
    }

    /**
     * Makes those that are lacking, or were made by an older program. A worker at a dossier holds one of them and asks
     * for others: who waited for it without end would be waited for by it.
     *
     * @throws NightException when workers are still at it, or there is no database
     */
    static void makeIn(Cluster.Access access) {
        try (SingleConnectionDataSource source = new SingleConnectionDataSource(
                DriverManager.getConnection(access.url(), access.user(), access.password()), true)) {
            JdbcClient.create(source).sql("SET lock_timeout = " + PATIENCE_MS).update();
            DatabasePopulatorUtils.execute(new ResourceDatabasePopulator(new ClassPathResource(SCRIPT)), source);
        } catch (SQLException | DataAccessException e) {
            throw isHeldBySomeone(e)
                    ? NightException.refused("batch.tables-held", e)
                    : NightException.broken("batch.database-away", e);
        }
    }

    private static boolean isHeldBySomeone(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException known && LOCK_TIMEOUT.equals(known.getSQLState()));
    }

    /** Notes that they are. */
    static void note(JdbcClient jdbc) {
        if (jdbc.sql("UPDATE night_schema SET script = ?").param(script()).update() == 0) {
            jdbc.sql("INSERT INTO night_schema (script) VALUES (?)")
                    .param(script())
                    .update();
        }
    }

    private static String script() {
        try {
            return Sha256.of(new ClassPathResource(SCRIPT).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
