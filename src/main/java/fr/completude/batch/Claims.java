package fr.completude.batch;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import fr.completude.reporting.DigestRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who does what: a dossier is {@code WAITING}, then {@code CLAIMED}, then {@code REPORTED}; or it is put back for later.
 * Every claim has a number greater than any before on the same dossier: whoever was asleep while another took it changes
 * nothing. A claim of one worker among others ends by itself unless renewed.
 */
final class Claims {

    /** Sentences kept of one dossier; its report has all. */
    private static final int CHANGES = 50;

    private static final String LINE = "\n";
    private static final String DUE = "state = 'WAITING' AND (not_before IS NULL OR not_before <= CURRENT_TIMESTAMP)";
    private static final String ABANDONED = "state = 'CLAIMED' AND claimed_until <= CURRENT_TIMESTAMP";
    /** Asked to stop, at the end of its hours, or gone. */
    private static final String CLOSED =
            "EXISTS (SELECT 1 FROM night_run r WHERE r.run = night_entry.run AND r.closed = TRUE)";

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Claimant claimant;
    /** By row: what steps of this process are at. What a step dropped without a word is not in it, and runs out. */
    private final Map<Long, Hand> inHand = new ConcurrentHashMap<>();

    private record Hand(long step, long fence) {}

    Claims(JdbcClient jdbc, PlatformTransactionManager transactions, Claimant claimant) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.claimant = claimant;
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Gives back what an earlier holder of the run's lease had claimed: it is dead, or can write no more. What workers
     * on their own claimed is theirs as long as they renew it.
     */
    void release(long run) {
        apart.executeWithoutResult(status -> jdbc.sql("UPDATE night_entry SET state = 'WAITING', fence = fence + 1"
                        + " WHERE run = ? AND state = 'CLAIMED' AND claimed_until IS NULL")
                .param(run)
                .update());
    }

    /** Gives back what this process claimed: it leaves, or begins anew after it lost sight of the database. */
    void releaseOwn() {
        inHand.clear();
        apart.executeWithoutResult(status -> jdbc.sql("UPDATE night_entry SET state = 'WAITING', fence = fence + 1"
                        + " WHERE claimed_by = ? AND state = 'CLAIMED'")
                .param(claimant.name())
                .update());
    }

    /** Puts off the end of what steps of this process are at, and of nothing else it ever claimed. */
    void renew() {
        apart.executeWithoutResult(
                status -> inHand.forEach((id, hand) -> jdbc.sql("UPDATE night_entry SET claimed_until = ?"
                                + " WHERE id = ? AND fence = ? AND state = 'CLAIMED' AND claimed_until IS NOT NULL")
                        .param(end())
                        .param(id)
                        .param(hand.fence())
                        .update()));
    }

    /** However a step ended, what it was at goes to others, who leave it alone for a while. */
    void letGo(long step, Duration pause) {
        Map<Long, Hand> dropped = inHand.entrySet().stream()
                .filter(entry -> entry.getValue().step() == step)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        // First of all, whatever becomes of the database: it is renewed no more.
        inHand.keySet().removeAll(dropped.keySet());
        dropped.forEach((id, hand) -> apart.executeWithoutResult(
                status -> jdbc.sql("UPDATE night_entry SET state = 'WAITING', fence = fence + 1, not_before = ?"
                                + " WHERE id = ? AND fence = ? AND state = 'CLAIMED'")
                        .param(pause.isZero() ? null : now().plus(pause))
                        .param(id)
                        .param(hand.fence())
                        .update()));
    }

    private @Nullable OffsetDateTime end() {
        Duration time = claimant.time();
        return time == null ? null : now().plus(time);
    }

    /** The database's: clocks of machines need not agree. */
    private OffsetDateTime now() {
        return jdbc.sql("SELECT CURRENT_TIMESTAMP AS now_is")
                .query((rs, n) -> rs.getObject("now_is", OffsetDateTime.class))
                .single();
    }

    /**
     * Takes the most urgent dossier that waits, or one whose claim ran out, for the caller alone. Committed at once,
     * apart from any transaction around it, so that other workers see it.
     *
     * @param step who works at it, until {@link #letGo}
     * @return empty when none waits, or those that do wait for their time
     */
    Optional<NightRow> claim(long run, long step) {
        // A step is at one dossier at a time: it is done with the one before.
        inHand.values().removeIf(hand -> hand.step() == step);
        Optional<NightRow> claimed = claim(run, DUE).or(() -> claim(run, ABANDONED));
        claimed.filter(row -> claimant.time() != null)
                .ifPresent(row -> inHand.put(row.id(), new Hand(step, row.fence())));
        return claimed;
    }

    /** Again when another worker was quicker with that row. */
    private Optional<NightRow> claim(long run, String which) {
        Optional<Seen> seen = see(run, which);
        while (seen.isPresent() && !seen.get().taken()) {
            seen = see(run, which);
        }
        return seen.map(Seen::row).map(NightRow::claimed);
    }

    private Optional<Seen> see(long run, String which) {
        return Objects.requireNonNull(apart.execute(status -> jdbc.sql("SELECT " + EntryRegister.COLUMNS
                        + " FROM night_entry WHERE run = ? AND " + which + " AND NOT " + CLOSED
                        + EntryRegister.ORDER + "FETCH FIRST ROW ONLY" + claimant.passingOver())
                .param(run)
                .query(EntryRegister::row)
                .optional()
                .map(row -> new Seen(row, isTaken(row)))));
    }

    private boolean isTaken(NightRow row) {
        return jdbc.sql(
                                "UPDATE night_entry SET state = 'CLAIMED', fence = fence + 1,"
                                        + " claimed_by = ?, claimed_until = ? WHERE id = ? AND fence = ? AND state <> 'REPORTED'")
                        .param(claimant.name())
                        .param(end())
                        .param(row.id())
                        .param(row.fence())
                        .update()
                == 1;
    }

    /**
     * The most urgent row of those looked for.
     *
     * @param taken whether it was still to be had
     */
    private record Seen(NightRow row, boolean taken) {}

    /** What is left of a run for workers to claim or to end. */
    Left left(long run) {
        return Objects.requireNonNull(apart.execute(status -> jdbc.sql(
                        "SELECT COALESCE(SUM(CASE WHEN (" + DUE + ") OR ("
                                + ABANDONED + ") THEN 1 ELSE 0 END), 0) AS due,"
                                + " COALESCE(SUM(CASE WHEN state = 'CLAIMED' AND claimed_until > CURRENT_TIMESTAMP THEN 1 ELSE 0"
                                + " END), 0) AS in_hand, COUNT(*) AS unfinished,"
                                + " COUNT(DISTINCT CASE WHEN state = 'CLAIMED' AND claimed_until > CURRENT_TIMESTAMP"
                                + " THEN claimed_by END) AS workers FROM night_entry"
                                + " WHERE run = ? AND state IN ('WAITING', 'CLAIMED')")
                .param(run)
                .query((rs, n) -> new Left(
                        rs.getLong("due"), rs.getLong("in_hand"), rs.getLong("unfinished"), rs.getInt("workers")))
                .single()));
    }

    /**
     * What is left.
     *
     * @param due dossiers that can be claimed now
     * @param inHand dossiers that some worker alive is at
     * @param unfinished all without a report
     * @param workers that are at those in hand
     */
    record Left(long due, long inHand, long unfinished, int workers) {}

    /** Whether nobody has claimed it since. */
    boolean isHeld(NightRow row) {
        return Objects.requireNonNull(apart.execute(status -> jdbc.sql(
                                "SELECT COUNT(*) FROM night_entry WHERE id = ? AND state = 'CLAIMED' AND fence = ?")
                        .param(row.id())
                        .param(row.fence())
                        .query(Long.class)
                        .single()))
                == 1;
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
            OffsetDateTime now = now();
            changed(
                    row,
                    jdbc.sql("UPDATE night_entry SET state = 'WAITING', " + counted + ", not_before = ?,"
                                    + " stamp = ? WHERE id = ? AND state = 'CLAIMED' AND fence = ?")
                            .param(now.plus(pause))
                            .param(stamp)
                            .param(row.id())
                            .param(row.fence())
                            .update());
        });
    }

    /** Marks a dossier done, its report being whole on the disk; keeps what the digest and the next night ask of it. */
    void reported(NightRow row, Answer answer) {
        DigestRow digest = answer.row();
        Standing standing = answer.standing();
        changed(
                row,
                jdbc.sql("UPDATE night_entry SET state = 'REPORTED', procedure_id = ?, mairie = ?,"
                                + " appointment = ?, verdict = ?, missing = ?, files_set_aside = ?,"
                                + " reading = ?, work = ?, changes = ?,"
                                + " basis = ?, elsewhere = ?, turns = ?, imprint = ?, pages = ?"
                                + " WHERE id = ? AND state = 'CLAIMED' AND fence = ?")
                        .param(digest.procedure())
                        .param(digest.mairie())
                        .param(digest.appointment())
                        .param(digest.verdict().name())
                        .param(String.join(LINE, digest.missing()))
                        .param(answer.filesSetAside())
                        .param(answer.reading())
                        .param(answer.work().name())
                        .param(answer.changes().stream().limit(CHANGES).collect(Collectors.joining(LINE)))
                        .param(standing == null ? null : standing.basis())
                        .param(standing == null ? null : standing.elsewhere())
                        .param(standing == null ? null : standing.turns())
                        .param(standing == null ? null : standing.imprint())
                        .param(standing == null ? 0 : standing.pages())
                        .param(row.id())
                        .param(row.fence())
                        .update());
    }

    private static void changed(NightRow row, int updated) {
        if (updated != 1) {
            throw new IllegalStateException("Row " + row.id() + " is not claimed by this worker.");
        }
    }
}
