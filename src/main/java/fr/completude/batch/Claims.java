package fr.completude.batch;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.completude.reporting.DigestRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who does what: a dossier is {@code WAITING}, then {@code CLAIMED} under the fencing number of a lease, then
 * {@code REPORTED} under the same number; or it is put back for later. A worker whose lease was taken over changes nothing.
 */
final class Claims {

    /** Sentences kept of one dossier; its report has all. */
    private static final int CHANGES = 50;

    private static final String LINE = "\n";

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final RunLease lease;

    Claims(JdbcClient jdbc, PlatformTransactionManager transactions, RunLease lease) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.lease = lease;
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Gives back what an earlier holder of the lease had claimed: it is dead, or can write no more. */
    void release(long run) {
        apart.executeWithoutResult(status -> jdbc.sql(
                        "UPDATE night_entry SET state = 'WAITING' WHERE run = ? AND state = 'CLAIMED' AND fence < ?")
                .param(run)
                .param(lease.fence())
                .update());
    }

    /**
     * Takes the most urgent dossier that waits, for the caller alone. Committed at once, apart from any transaction
     * around it, so that other workers see it.
     *
     * @return empty when none waits, or those that do wait for their time
     */
    Optional<NightRow> claim(long run) {
        Optional<NightRow> next = firstWaiting(run);
        while (next.isPresent() && !claimed(next.get())) {
            next = firstWaiting(run);
        }
        return next;
    }

    /** Apart too: within a transaction the database's clock stands still. */
    private Optional<NightRow> firstWaiting(long run) {
        return Objects.requireNonNull(apart.execute(status -> jdbc.sql(
                        "SELECT " + EntryRegister.COLUMNS + " FROM night_entry WHERE run = ? AND state = 'WAITING'"
                                + " AND (not_before IS NULL OR not_before <= CURRENT_TIMESTAMP)" + EntryRegister.ORDER
                                + "FETCH FIRST ROW ONLY")
                .param(run)
                .query(EntryRegister::row)
                .optional()));
    }

    private boolean claimed(NightRow row) {
        Integer updated = apart.execute(status -> jdbc.sql(
                        "UPDATE night_entry SET state = 'CLAIMED', fence = ? WHERE id = ? AND state = 'WAITING'")
                .param(lease.fence())
                .param(row.id())
                .update());
        return updated != null && updated == 1;
    }

    /** How long until one of those put back may be tried again; empty when none waits. */
    Optional<Duration> untilNext(long run) {
        return Objects.requireNonNull(apart.execute(
                status -> jdbc.sql("SELECT not_before, CURRENT_TIMESTAMP AS now_is FROM night_entry WHERE run = ?"
                                + " AND state = 'WAITING' ORDER BY not_before NULLS FIRST FETCH FIRST ROW ONLY")
                        .param(run)
                        .query((rs, n) -> {
                            OffsetDateTime now = rs.getObject("now_is", OffsetDateTime.class);
                            OffsetDateTime then = rs.getObject("not_before", OffsetDateTime.class);
                            return then == null || !then.isAfter(now) ? Duration.ZERO : Duration.between(now, then);
                        })
                        .optional()));
    }

    /** Puts a claimed dossier back, to be tried again after a while; one attempt more is counted. */
    void putBack(NightRow row, Duration pause, @Nullable String stamp) {
        putBack(row, pause, stamp, "attempts = attempts + 1");
    }

    /** Puts back a claimed dossier somebody is still writing to; one wait more is counted, and no attempt. */
    void putBackToRest(NightRow row, Duration pause, @Nullable String stamp) {
        putBack(row, pause, stamp, "waits = waits + 1");
    }

    private void putBack(NightRow row, Duration pause, @Nullable String stamp, String counted) {
        apart.executeWithoutResult(status -> {
            OffsetDateTime now = jdbc.sql("SELECT CURRENT_TIMESTAMP AS now_is FROM night_entry WHERE id = ?")
                    .param(row.id())
                    .query((rs, n) -> rs.getObject("now_is", OffsetDateTime.class))
                    .single();
            changed(
                    row,
                    jdbc.sql("UPDATE night_entry SET state = 'WAITING', " + counted + ", not_before = ?,"
                                    + " stamp = ? WHERE id = ? AND state = 'CLAIMED' AND fence = ?")
                            .param(now.plus(pause))
                            .param(stamp)
                            .param(row.id())
                            .param(lease.fence())
                            .update());
        });
    }

    /** Marks a dossier done, its report being whole on the disk; keeps what the digest says of it. */
    void reported(NightRow row, DigestRow digest, Examination examination) {
        changed(
                row,
                jdbc.sql("UPDATE night_entry SET state = 'REPORTED', procedure_id = ?, mairie = ?,"
                                + " appointment = ?, verdict = ?, missing = ?, files_set_aside = ?,"
                                + " reading = ?, work = ?, changes = ?"
                                + " WHERE id = ? AND state = 'CLAIMED' AND fence = ?")
                        .param(digest.procedure())
                        .param(digest.mairie())
                        .param(digest.appointment())
                        .param(digest.verdict().name())
                        .param(String.join(LINE, digest.missing()))
                        .param(examination.setAside().size())
                        .param(examination.reading())
                        .param(examination.work().name())
                        .param(examination.changes().stream().limit(CHANGES).collect(Collectors.joining(LINE)))
                        .param(row.id())
                        .param(lease.fence())
                        .update());
    }

    private static void changed(NightRow row, int updated) {
        if (updated != 1) {
            throw new IllegalStateException("Row " + row.id() + " is not claimed by this worker.");
        }
    }
}
