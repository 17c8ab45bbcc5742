package fr.completude.batch;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import fr.completude.dossier.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is otherwise than in the run before, over the same inbox. */
record NightChanges(JdbcClient jdbc) {

    /** What became of a dossier. */
    enum Kind {
        NEW,
        GONE,
        MOVED,
        CHANGED
    }

    /**
     * One dossier that is otherwise.
     *
     * @param verdict null for one that is gone
     * @param before its appointment in the run before, if it was there
     * @param lines what changed, in sentences
     */
    record Change(
            Kind kind,
            String dossier,
            @Nullable String mairie,
            @Nullable Verdict verdict,
            @Nullable LocalDateTime before,
            @Nullable LocalDateTime after,
            List<String> lines) {}

    /** The day of the run before; empty when there is none. */
    Optional<LocalDate> since(long run) {
        return jdbc.sql("SELECT b.checked_on FROM night_run b JOIN night_run a ON a.inbox = b.inbox"
                        + " WHERE a.run = ? AND b.run < a.run ORDER BY b.run DESC FETCH FIRST ROW ONLY")
                .param(run)
                .query(LocalDate.class)
                .optional();
    }

    /** All that is otherwise, soonest appointment first, those that are gone at the end. */
    List<Change> of(long run) {
        Optional<Long> before = jdbc.sql("SELECT MAX(b.run) FROM night_run b JOIN night_run a ON a.inbox = b.inbox"
                        + " WHERE a.run = ? AND b.run < a.run")
                .param(run)
                .query(Long.class)
                .optional();
        if (before.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT n.name, n.mairie, n.verdict, e.id AS earlier, e.appointment AS was_at, n.appointment,"
                        + " n.changes, 0 AS gone FROM night_entry n LEFT JOIN night_entry e"
                        + " ON e.run = ? AND e.entry_key = n.entry_key"
                        + " WHERE n.run = ? AND n.state = 'REPORTED' AND (e.id IS NULL OR n.changes <> ''"
                        + " OR e.appointment <> n.appointment)"
                        + " UNION ALL SELECT e.name, e.mairie, NULL, e.id, e.appointment, e.appointment, '', 1"
                        + " FROM night_entry e WHERE e.run = ? AND e.state = 'REPORTED' AND NOT EXISTS"
                        + " (SELECT 1 FROM night_entry n WHERE n.run = ? AND n.entry_key = e.entry_key)"
                        + " ORDER BY gone, appointment NULLS LAST, mairie, name")
                .param(before.get())
                .param(run)
                .param(before.get())
                .param(run)
                .query((rs, n) -> {
                    LocalDateTime was = rs.getObject("was_at", LocalDateTime.class);
                    LocalDateTime now = rs.getObject("appointment", LocalDateTime.class);
                    List<String> lines = rs.getString("changes").lines().toList();
                    String verdict = rs.getString("verdict");
                    return new Change(
                            kind(verdict, rs.getObject("earlier"), lines),
                            rs.getString("name"),
                            rs.getString("mairie"),
                            verdict == null ? null : Verdict.valueOf(verdict),
                            was,
                            now,
                            lines);
                })
                .list();
    }

    private static Kind kind(@Nullable String verdict, @Nullable Object earlier, List<String> lines) {
        if (verdict == null) {
            return Kind.GONE;
        }
        if (earlier == null) {
            return Kind.NEW;
        }
        return lines.isEmpty() ? Kind.MOVED : Kind.CHANGED;
    }
}
