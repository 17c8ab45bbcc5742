package fr.completude.batch;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import fr.completude.dossier.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is otherwise than when each dossier of the same inbox was last reported on. */
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
     * @param was its verdict before; null when it is new
     * @param before its appointment then, if it was there
     * @param lines what changed, in sentences
     */
    record Change(
            Kind kind,
            String dossier,
            @Nullable String mairie,
            @Nullable Verdict verdict,
            @Nullable Verdict was,
            @Nullable LocalDateTime before,
            @Nullable LocalDateTime after,
            List<String> lines) {

        boolean isMoved() {
            return was != null && verdict != null && !Objects.equals(before, after);
        }

        boolean isJudgedOtherwise() {
            return was != null && verdict != null && was != verdict;
        }
    }

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
        String last = "(SELECT MAX(x.id) FROM night_entry x JOIN night_run r ON r.run = x.run WHERE x.entry_key ="
                + " n.entry_key AND x.state = 'REPORTED' AND x.run < n.run AND r.inbox = a.inbox)";
        String later = "(SELECT 1 FROM night_entry y JOIN night_run s ON s.run = y.run WHERE y.entry_key = e.entry_key"
                + " AND y.state = 'REPORTED' AND y.run < a.run AND y.id > e.id AND s.inbox = a.inbox)";
        return jdbc.sql("SELECT n.name, n.mairie, n.verdict, e.id AS earlier, e.verdict AS verdict_was,"
                        + " e.appointment AS was_at, n.appointment, n.changes, n.id AS place, 0 AS gone FROM night_entry n"
                        + " JOIN night_run a ON a.run = n.run LEFT JOIN night_entry e ON e.id = " + last
                        + " WHERE n.run = ? AND n.state = 'REPORTED' AND (e.id IS NULL OR n.changes <> ''"
                        + " OR e.verdict IS DISTINCT FROM n.verdict"
                        + " OR e.appointment IS DISTINCT FROM n.appointment)"
                        + " UNION ALL SELECT e.name, e.mairie, NULL, e.id, e.verdict, e.appointment, e.appointment,"
                        + " '', e.id, 1 FROM night_entry e JOIN night_run b ON b.run = e.run"
                        + " JOIN night_run a ON a.inbox = b.inbox"
                        + " WHERE a.run = ? AND e.run < a.run AND e.state = 'REPORTED' AND NOT EXISTS " + later
                        + " AND NOT EXISTS"
                        + " (SELECT 1 FROM night_entry n WHERE n.run = a.run AND n.entry_key = e.entry_key)"
                        + " ORDER BY gone, appointment NULLS LAST, place")
                .param(run)
                .param(run)
                .query((rs, n) -> {
                    LocalDateTime was = rs.getObject("was_at", LocalDateTime.class);
                    LocalDateTime now = rs.getObject("appointment", LocalDateTime.class);
                    List<String> lines = rs.getString("changes").lines().toList();
                    Verdict verdict = verdict(rs.getString("verdict"));
                    Verdict before = verdict(rs.getString("verdict_was"));
                    return new Change(
                            kind(verdict, before, lines),
                            rs.getString("name"),
                            rs.getString("mairie"),
                            verdict,
                            before,
                            was,
                            now,
                            lines);
                })
                .list();
    }

    private static @Nullable Verdict verdict(@Nullable String name) {
        return name == null ? null : Verdict.valueOf(name);
    }

    private static Kind kind(@Nullable Verdict verdict, @Nullable Verdict before, List<String> lines) {
        if (verdict == null) {
            return Kind.GONE;
        }
        if (before == null) {
            return Kind.NEW;
        }
        return lines.isEmpty() && verdict == before ? Kind.MOVED : Kind.CHANGED;
    }
}
