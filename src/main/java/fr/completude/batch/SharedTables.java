package fr.completude.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.sql.DataSource;

import fr.completude.dossier.Sha256;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * Whether a database all machines reach has the tables of this program. They are made once: altering a table waits for
 * everybody who looks at it, and a worker does as long as it is at a dossier.
 */
final class SharedTables {

    private static final String SCRIPT = "fr/completude/batch/night.sql";

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

    /** Makes those that are lacking, or were made by an older program. */
    static void makeIn(Cluster.Access access, DataSource source) {
        if (!areIn(access)) {
            DatabasePopulatorUtils.execute(new ResourceDatabasePopulator(new ClassPathResource(SCRIPT)), source);
            note(JdbcClient.create(source));
        }
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
