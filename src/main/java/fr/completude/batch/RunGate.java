package fr.completude.batch;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Says whether workers may claim dossiers of a run. Only who holds the run's lease moves it. */
final class RunGate {

    private static final String UNDER_LEASE =
            " AND EXISTS (SELECT 1 FROM night_lease l WHERE l.output = ? AND l.fence = ? AND l.holder IS NOT NULL)";

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    RunGate(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
    }

    /**
     * Opens a run to workers that judge by the same program and configuration. What others have in hand is taken back
     * from them.
     */
    void open(long run, String rules, RunLease lease) {
        apart.executeWithoutResult(status -> {
            boolean same = jdbc.sql("SELECT COUNT(*) FROM night_run WHERE run = ? AND rules = ?")
                            .param(run)
                            .param(rules)
                            .query(Long.class)
                            .single()
                    > 0;
            if (!same) {
                takeBack(run, lease);
            }
            jdbc.sql("UPDATE night_run SET closed = FALSE, rules = ? WHERE run = ?" + UNDER_LEASE)
                    .param(rules)
                    .param(run)
                    .param(lease.output())
                    .param(lease.fence())
                    .update();
        });
    }

    /** No dossier is claimed any more. Who has lost the lease closes nothing: another may be at work by now. */
    void close(long run, RunLease lease) {
        apart.executeWithoutResult(status -> jdbc.sql("UPDATE night_run SET closed = TRUE WHERE run = ?" + UNDER_LEASE)
                .param(run)
                .param(lease.output())
                .param(lease.fence())
                .update());
    }

    /** Whoever still works at a dossier finds that it is no longer held, and writes nothing of it. */
    void takeBack(long run, RunLease lease) {
        apart.executeWithoutResult(status -> jdbc.sql("UPDATE night_entry SET state = 'WAITING', fence = fence + 1"
                        + " WHERE run = ? AND state = 'CLAIMED'" + UNDER_LEASE)
                .param(run)
                .param(lease.output())
                .param(lease.fence())
                .update());
    }
}
