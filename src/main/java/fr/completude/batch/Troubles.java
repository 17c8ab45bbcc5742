package fr.completude.batch;

import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What workers elsewhere fail on: they note it beside the run, so that the night can end with the reason. */
final class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    Troubles(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** One more failure of a worker. */
    void note(long run, String worker, String code) {
        try {
            apart.executeWithoutResult(status -> {
                boolean known =
                        jdbc.sql("UPDATE night_trouble SET times = times + 1, code = ? WHERE run = ? AND worker = ?")
                                        .param(code)
                                        .param(run)
                                        .param(worker)
                                        .update()
                                > 0;
                if (!known) {
                    jdbc.sql("INSERT INTO night_trouble (run, worker, code, times) VALUES (?, ?, ?, 1)")
                            .param(run)
                            .param(worker)
                            .param(code)
                            .update();
                }
            });
        } catch (DuplicateKeyException e) {
            LOG.debug("Another dossier of this worker failed at the same moment.", e);
        }
    }

    /** A dossier was reported: what failed before is mended, or concerns some workers only. */
    void forget(long run) {
        apart.executeWithoutResult(status ->
                jdbc.sql("DELETE FROM night_trouble WHERE run = ?").param(run).update());
    }

    /**
     * What keeps all who are at work from reporting anything: they failed so many times each, and nobody else has a
     * dossier in hand.
     */
    Optional<String> ofAll(long run, int times) {
        List<String> codes = jdbc.sql("SELECT t.code FROM night_trouble t WHERE t.run = ? AND t.times >= ?"
                        + " AND NOT EXISTS (SELECT 1 FROM night_entry e WHERE e.run = t.run AND e.state = 'CLAIMED'"
                        + " AND e.claimed_until > CURRENT_TIMESTAMP AND e.claimed_by NOT IN"
                        + " (SELECT o.worker FROM night_trouble o WHERE o.run = t.run AND o.times >= ?))"
                        + " ORDER BY t.times DESC, t.worker")
                .param(run)
                .param(times)
                .param(times)
                .query(String.class)
                .list();
        return codes.stream().findFirst();
    }
}
