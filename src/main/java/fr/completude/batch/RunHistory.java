package fr.completude.batch;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.completude.reporting.DigestRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Earlier runs, as far as this one has to do with them. */
final class RunHistory {

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    RunHistory(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Whether reports of that day, in the same output folder, come from another inbox. */
    boolean isTakenByAnotherInbox(RunParameters parameters) {
        return jdbc.sql("SELECT COUNT(*) FROM night_run r WHERE r.checked_on = ? AND r.inbox <> ? AND EXISTS"
                                + " (SELECT 1 FROM night_entry e WHERE e.run = r.run AND e.state = 'REPORTED')")
                        .param(parameters.day())
                        .param(parameters.inbox())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Report folders of earlier runs over the same inbox for the same day that this run has not written again. */
    List<String> withdrawn(long run) {
        return jdbc.sql("SELECT DISTINCT e.folder FROM night_entry e WHERE e.run IN (SELECT b.run FROM night_run b"
                        + " JOIN night_run a ON a.inbox = b.inbox AND a.checked_on = b.checked_on"
                        + " WHERE a.run = ? AND b.run <> a.run) AND e.folder_key NOT IN"
                        + " (SELECT n.folder_key FROM night_entry n WHERE n.run = ?)")
                .param(run)
                .param(run)
                .query(String.class)
                .list();
    }

    /**
     * Forgets what is no longer of use, names included: all other runs over the same inbox, as this one has answered
     * for it, and finished runs over other inboxes for an earlier day.
     *
     * @param finished runs that nobody can take up again
     */
    void retireOthers(long run, List<Long> finished) {
        String sameInbox = "SELECT b.run FROM night_run b JOIN night_run a ON a.inbox = b.inbox"
                + " WHERE a.run = ? AND b.run <> a.run";
        String earlier = "SELECT b.run FROM night_run b JOIN night_run a ON a.checked_on > b.checked_on"
                + " WHERE a.run = ? AND b.run = ?";
        apart.executeWithoutResult(status -> {
            forget(sameInbox, run);
            finished.forEach(other -> forget(earlier, run, other));
        });
    }

    private void forget(String runs, Object... values) {
        List<Long> forgotten = jdbc.sql(runs).params(values).query(Long.class).list();
        for (Long run : forgotten) {
            jdbc.sql("DELETE FROM night_entry WHERE run = ?").param(run).update();
            jdbc.sql("DELETE FROM night_count WHERE run = ?").param(run).update();
            jdbc.sql("DELETE FROM night_run WHERE run = ?").param(run).update();
        }
    }

    /** The last answer given on the same place of the same inbox, by another run. */
    Optional<Past> earlier(String inbox, long run, InboxEntry entry) {
        return jdbc.sql("SELECT r.checked_on, e.name, e.mairie, e.procedure_id, e.appointment, e.verdict, e.missing,"
                        + " e.folder, e.reading, e.basis, e.elsewhere, e.turns, e.imprint, e.pages FROM night_entry e"
                        + " JOIN night_run r ON r.run = e.run WHERE r.inbox = ? AND e.run <> ? AND e.entry_key = ? AND e.state = 'REPORTED'"
                        + " ORDER BY e.run DESC FETCH FIRST ROW ONLY")
                .param(inbox)
                .param(run)
                .param(entry.key())
                .query((rs, n) -> new Past(
                        rs.getObject("checked_on", LocalDate.class),
                        rs.getString("folder"),
                        rs.getString("reading"),
                        DigestRows.row(rs, null),
                        standing(rs)))
                .optional();
    }

    private static @Nullable Standing standing(ResultSet rs) throws SQLException {
        String basis = rs.getString("basis");
        return basis == null
                ? null
                : new Standing(
                        basis,
                        rs.getString("elsewhere"),
                        rs.getObject("checked_on", LocalDate.class),
                        rs.getObject("turns", LocalDate.class),
                        rs.getString("imprint"),
                        rs.getInt("pages"));
    }

    /** An answer of another run. */
    record Past(
            LocalDate day,
            String folder,
            @Nullable String reading,
            DigestRow row,
            @Nullable Standing standing) {

        Earlier in(Path output) {
            return new Earlier(output.resolve(day.toString()).resolve(folder), reading, row, standing);
        }
    }
}
