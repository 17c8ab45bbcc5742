package fr.completude.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import fr.completude.dossier.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What the inbox holds, written down once a run. */
final class EntryRegister {

    static final String COLUMNS = "id, path, name, mairie, appointment, folder, refusal, attempts, waits, stamp, fence";
    static final String ORDER = " ORDER BY run, state, band, appointment, id ";

    private static final int LONGEST_TEXT = 4000;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    EntryRegister(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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

    /** Whether a run is judged by that program and configuration. */
    boolean isJudgedBy(long run, String rules) {
        return jdbc.sql("SELECT COUNT(*) FROM night_run WHERE run = ? AND rules = ?")
                        .param(run)
                        .param(rules)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Adds entries; those that are there already, after a crash while registering, stay as they are. */
    void add(long run, List<InboxEntry> entries, Horizon horizon) {
        apart.executeWithoutResult(status -> {
            List<Long> before = ofTheSameDay(run);
            entries.forEach(entry -> add(run, before, entry, horizon));
        });
    }

    private void add(long run, List<Long> before, InboxEntry entry, Horizon horizon) {
        String key = entry.key();
        if (count("run = ? AND entry_key = ?", run, key) > 0) {
            return;
        }
        // What another entry reported this day may be carried over to it again at the same moment.
        String folder = ReportFolder.of(
                entry,
                taken -> holds(run, taken)
                        || before.stream()
                                .anyMatch(other ->
                                        count("run = ? AND folder_key = ? AND entry_key <> ?", other, taken, key) > 0));
        jdbc.sql("INSERT INTO night_entry (run, entry_key, path, name, mairie, appointment, band, folder, folder_key,"
                        + " refusal, stamp, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(run)
                .param(key)
                .param(entry.path())
                .param(storable(entry.name()))
                .param(storable(entry.mairie()))
                .param(entry.appointment())
                .param(horizon.bandOf(entry.appointment()).rank())
                .param(folder)
                .param(ReportFolder.key(folder))
                .param(storable(entry.refusal()))
                .param(entry.stamp())
                .param(entry.refusal() == null ? "WAITING" : "QUARANTINED")
                .update();
    }

    /** Other runs over the same inbox that write into the same folder of a day. */
    private List<Long> ofTheSameDay(long run) {
        return jdbc.sql(
                        "SELECT b.run FROM night_run b JOIN night_run a ON a.inbox = b.inbox AND a.checked_on = b.checked_on"
                                + " WHERE a.run = ? AND b.run <> a.run")
                .param(run)
                .query(Long.class)
                .list();
    }

    /** What people write freely must not keep the night from beginning: it is cut to what a database takes. */
    private static @Nullable String storable(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String whole = text.replace("\0", "");
        return whole.substring(0, Math.min(LONGEST_TEXT, whole.length()));
    }

    private boolean holds(long run, String folderKey) {
        return count("run = ? AND folder_key = ?", run, folderKey) > 0;
    }

    /** Whether a run has an entry with that report folder. */
    boolean has(long run, String folder) {
        return holds(run, ReportFolder.key(folder));
    }

    /** Entries of a run that were registered and of which nothing is kept any more, as somebody asked for it. */
    long erased(long run) {
        return jdbc.sql("SELECT erased FROM night_run WHERE run = ?")
                .param(run)
                .query(Long.class)
                .single();
    }

    NightTally tally(long run) {
        return jdbc.sql("SELECT COUNT(*), COALESCE(SUM(CASE state WHEN 'REPORTED' THEN 1 ELSE 0 END), 0),"
                        + " COALESCE(SUM(CASE state WHEN 'QUARANTINED' THEN 1 ELSE 0 END), 0),"
                        + " COALESCE(SUM(files_set_aside), 0) FROM night_entry WHERE run = ?")
                .param(run)
                .query((rs, n) -> new NightTally(rs.getLong(1), rs.getLong(2), rs.getLong(3), rs.getLong(4)))
                .single();
    }

    /** The dossiers of a run that are reported, by what came of them and by what they cost. */
    List<Counted.Amount> reportedBy(long run) {
        return Stream.concat(
                        reportedBy(run, "verdict")
                                .map(all -> new Counted.Amount(
                                        Counted.DOSSIERS,
                                        Verdict.valueOf(all.word()).id(),
                                        all.dossiers())),
                        reportedBy(run, "work")
                                .map(all -> new Counted.Amount(
                                        Counted.WORK, NightMetrics.word(Work.valueOf(all.word())), all.dossiers())))
                .toList();
    }

    private record Alike(String word, long dossiers) {}

    private Stream<Alike> reportedBy(long run, String column) {
        return jdbc
                .sql("SELECT " + column + ", COUNT(*) FROM night_entry WHERE run = ? AND state = 'REPORTED' GROUP BY "
                        + column)
                .param(run)
                .query((rs, n) -> new Alike(rs.getString(1), rs.getLong(2)))
                .list()
                .stream();
    }

    /** Rows in a state, soonest appointment first. To be closed by the caller; rows are fetched as they are read. */
    Stream<NightRow> rows(long run, String state) {
        return jdbc
                .sql("SELECT " + COLUMNS + " FROM night_entry WHERE run = ? AND state = ?" + ORDER)
                .param(run)
                .param(state)
                .query(EntryRegister::row)
                .stream();
    }

    private long count(String condition, Object... values) {
        return jdbc.sql("SELECT COUNT(*) FROM night_entry WHERE " + condition)
                .params(values)
                .query(Long.class)
                .single();
    }

    static NightRow row(ResultSet rs, int number) throws SQLException {
        return new NightRow(
                rs.getLong("id"),
                new InboxEntry(
                        rs.getString("path"),
                        rs.getString("name"),
                        rs.getString("mairie"),
                        rs.getObject("appointment", LocalDateTime.class),
                        rs.getString("refusal"),
                        rs.getString("stamp")),
                rs.getString("folder"),
                rs.getInt("attempts"),
                rs.getInt("waits"),
                rs.getLong("fence"));
    }
}
