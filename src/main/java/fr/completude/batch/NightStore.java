package fr.completude.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.dossier.Sha256;
import fr.completude.dossier.Verdict;
import fr.completude.reporting.DigestRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One row an entry of the inbox, with its state: {@code WAITING}, then {@code CLAIMED} by a worker, then
 * {@code REPORTED}; strays are {@code QUARANTINED} from the start. These rows say what is done, not the counters of the
 * steps.
 */
final class NightStore {

    private static final String COLUMNS = "id, path, name, mairie, appointment, folder, refusal";
    private static final String ORDER = " ORDER BY run, state, band, appointment, id ";

    private static final String LINE = "\n";
    private static final int PAGE = 1000;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    NightStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Adds entries; those that are there already, after a crash while registering, stay as they are. */
    void register(long run, List<InboxEntry> entries, Horizon horizon) {
        apart.executeWithoutResult(status -> entries.forEach(entry -> register(run, entry, horizon)));
    }

    private void register(long run, InboxEntry entry, Horizon horizon) {
        String key = Sha256.of(entry.path());
        if (count("run = ? AND entry_key = ?", run, key) > 0) {
            return;
        }
        String folder = ReportFolder.of(entry, taken -> count("run = ? AND folder_key = ?", run, taken) > 0);
        jdbc.sql("INSERT INTO night_entry (run, entry_key, path, name, mairie, appointment, band, folder, folder_key,"
                        + " refusal, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(run)
                .param(key)
                .param(entry.path())
                .param(entry.name())
                .param(entry.mairie())
                .param(entry.appointment())
                .param(horizon.bandOf(entry.appointment()).rank())
                .param(folder)
                .param(ReportFolder.key(folder))
                .param(entry.refusal())
                .param(entry.refusal() == null ? "WAITING" : "QUARANTINED")
                .update();
    }

    /** Gives back what a dead process had claimed. Only under the {@link RunLock}. */
    void release(long run) {
        jdbc.sql("UPDATE night_entry SET state = 'WAITING' WHERE run = ? AND state = 'CLAIMED'")
                .param(run)
                .update();
    }

    /**
     * Takes the most urgent dossier that waits, for the caller alone. Committed at once, apart from any transaction
     * around it, so that other workers see it.
     *
     * @return empty when none waits
     */
    Optional<NightRow> claim(long run) {
        Optional<NightRow> next = firstWaiting(run);
        while (next.isPresent() && !claimed(next.get())) {
            next = firstWaiting(run);
        }
        return next;
    }

    private Optional<NightRow> firstWaiting(long run) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM night_entry WHERE run = ? AND state = 'WAITING'" + ORDER
                        + "FETCH FIRST ROW ONLY")
                .param(run)
                .query(NightStore::row)
                .optional();
    }

    private boolean claimed(NightRow row) {
        Integer updated = apart.execute(
                status -> jdbc.sql("UPDATE night_entry SET state = 'CLAIMED' WHERE id = ? AND state = 'WAITING'")
                        .param(row.id())
                        .update());
        return updated != null && updated == 1;
    }

    /** Marks a dossier done, its report being whole on the disk; keeps what the digest says of it. */
    void reported(NightRow row, DigestRow digest, int filesSetAside) {
        int updated = jdbc.sql("UPDATE night_entry SET state = 'REPORTED', procedure_id = ?, mairie = ?,"
                        + " appointment = ?, verdict = ?, missing = ?, files_set_aside = ?"
                        + " WHERE id = ? AND state = 'CLAIMED'")
                .param(digest.procedure())
                .param(digest.mairie())
                .param(digest.appointment())
                .param(digest.verdict().name())
                .param(String.join(LINE, digest.missing()))
                .param(filesSetAside)
                .param(row.id())
                .update();
        if (updated != 1) {
            throw new IllegalStateException("Row " + row.id() + " was not claimed by this worker.");
        }
    }

    NightTally tally(long run) {
        return jdbc.sql("SELECT COUNT(*), COALESCE(SUM(CASE state WHEN 'REPORTED' THEN 1 ELSE 0 END), 0),"
                        + " COALESCE(SUM(CASE state WHEN 'QUARANTINED' THEN 1 ELSE 0 END), 0),"
                        + " COALESCE(SUM(files_set_aside), 0) FROM night_entry WHERE run = ?")
                .param(run)
                .query((rs, n) -> new NightTally(rs.getLong(1), rs.getLong(2), rs.getLong(3), rs.getLong(4)))
                .single();
    }

    /** Rows in a state, soonest appointment first. To be closed by the caller; rows are fetched as they are read. */
    Stream<NightRow> rows(long run, String state) {
        return jdbc
                .sql("SELECT " + COLUMNS + " FROM night_entry WHERE run = ? AND state = ?" + ORDER)
                .param(run)
                .param(state)
                .query(NightStore::row)
                .stream();
    }

    /** What the digest says of the dossiers reported, soonest appointment first. Fetched page by page, each time anew. */
    Iterable<DigestRow> digest(long run) {
        return () -> Stream.iterate(0, from -> from + PAGE)
                .map(from -> digestPage(run, from, PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .iterator();
    }

    /** The first so many rows of the digest. */
    List<DigestRow> soonest(long run, int count) {
        return digestPage(run, 0, count);
    }

    private List<DigestRow> digestPage(long run, int from, int size) {
        return jdbc.sql("SELECT name, mairie, procedure_id, appointment, verdict, missing, folder FROM night_entry"
                        + " WHERE run = ? AND state = 'REPORTED' ORDER BY appointment NULLS LAST, mairie, name, id"
                        + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY")
                .param(run)
                .param(from)
                .param(size)
                .query((rs, n) -> new DigestRow(
                        rs.getString("name"),
                        rs.getString("mairie"),
                        rs.getString("procedure_id"),
                        rs.getObject("appointment", LocalDateTime.class),
                        Verdict.valueOf(rs.getString("verdict")),
                        rs.getString("missing").lines().toList(),
                        rs.getString("folder") + "/report.html"))
                .list();
    }

    /** Notes what a run is about, once. */
    void begin(long run, RunParameters parameters) {
        apart.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM night_run WHERE run = ?").param(run).update();
            jdbc.sql("INSERT INTO night_run (run, inbox, checked_on) VALUES (?, ?, ?)")
                    .param(run)
                    .param(parameters.inbox())
                    .param(parameters.day())
                    .update();
        });
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
            jdbc.sql("DELETE FROM night_run WHERE run = ?").param(run).update();
        }
    }

    private long count(String condition, Object... values) {
        return jdbc.sql("SELECT COUNT(*) FROM night_entry WHERE " + condition)
                .params(values)
                .query(Long.class)
                .single();
    }

    private static NightRow row(ResultSet rs, int number) throws SQLException {
        return new NightRow(
                rs.getLong("id"),
                new InboxEntry(
                        rs.getString("path"),
                        rs.getString("name"),
                        rs.getString("mairie"),
                        rs.getObject("appointment", LocalDateTime.class),
                        rs.getString("refusal")),
                rs.getString("folder"));
    }
}
