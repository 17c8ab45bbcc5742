package fr.completude.batch;

import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database all machines reach belongs to the first output folder whose night uses it: the rows of two would retire and
 * take over one another.
 */
final class OneOutput implements Ownership {

    private static final Logger LOG = LoggerFactory.getLogger(OneOutput.class);

    private final JdbcClient jdbc;
    private final Path output;

    OneOutput(JdbcClient jdbc, Path output) {
        this.jdbc = jdbc;
        this.output = output;
    }

    @Override
    public void orRefuse() {
        String own = RunParameters.hash(output);
        try {
            jdbc.sql("INSERT INTO night_owner (one, output) VALUES (1, ?)")
                    .param(own)
                    .update();
        } catch (DuplicateKeyException e) {
            LOG.debug("The database has its owner.");
        }
        String owner =
                jdbc.sql("SELECT output FROM night_owner").query(String.class).single();
        if (!owner.equals(own)) {
            throw NightException.refused("batch.other-output", null, output);
        }
    }
}
