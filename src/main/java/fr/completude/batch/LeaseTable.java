package fr.completude.batch;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may work on an output folder: one row a folder, with its holder, the moment it ends unless renewed, and a number
 * that grows with every holder. Time is the database's, so that clocks of machines need not agree.
 */
final class LeaseTable {

    private static final long NOT_OURS = 0;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    LeaseTable(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Row(@Nullable String holder, long fence, OffsetDateTime endsAt, OffsetDateTime now) {

        /** Free, run out, or held by a process that is known to be dead. */
        boolean isFree() {
            return holder == null
                    || !endsAt.isAfter(now)
                    || Holder.parse(holder).map(Holder::isDead).orElse(false);
        }
    }

    /**
     * Takes the lease.
     *
     * @param output what it is about
     * @return its fencing number, greater than any before; empty when somebody alive holds it
     */
    OptionalLong take(String output, Holder holder, Duration time) {
        makeSure(output);
        Long fence = apart.execute(status -> {
            Row row = locked(output);
            if (!row.isFree()) {
                return NOT_OURS;
            }
            jdbc.sql("UPDATE night_lease SET holder = ?, fence = ?, ends_at = ? WHERE output = ?")
                    .param(holder.text())
                    .param(row.fence() + 1)
                    .param(row.now().plus(time))
                    .param(output)
                    .update();
            return row.fence() + 1;
        });
        return fence == null || fence == NOT_OURS ? OptionalLong.empty() : OptionalLong.of(fence);
    }

    private void makeSure(String output) {
        boolean there = jdbc.sql("SELECT COUNT(*) FROM night_lease WHERE output = ?")
                        .param(output)
                        .query(Long.class)
                        .single()
                > 0;
        if (there) {
            return;
        }
        try {
            apart.executeWithoutResult(status -> jdbc.sql(
                            "INSERT INTO night_lease (output, fence, ends_at) VALUES (?, 0, CURRENT_TIMESTAMP)")
                    .param(output)
                    .update());
        } catch (DuplicateKeyException anotherWasFaster) {
            return;
        }
    }

    private Row locked(String output) {
        return jdbc.sql("SELECT holder, fence, ends_at, CURRENT_TIMESTAMP AS now_is FROM night_lease WHERE output = ?"
                        + " FOR UPDATE")
                .param(output)
                .query((rs, n) -> new Row(
                        rs.getString("holder"),
                        rs.getLong("fence"),
                        rs.getObject("ends_at", OffsetDateTime.class),
                        rs.getObject("now_is", OffsetDateTime.class)))
                .single();
    }

    /** Puts its end off; false when somebody else has taken it meanwhile. */
    boolean renew(String output, long fence, Duration time) {
        Boolean renewed = apart.execute(status -> {
            Row row = locked(output);
            return row.holder() != null
                    && jdbc.sql("UPDATE night_lease SET ends_at = ? WHERE output = ? AND fence = ?")
                                    .param(row.now().plus(time))
                                    .param(output)
                                    .param(fence)
                                    .update()
                            == 1;
        });
        return Boolean.TRUE.equals(renewed);
    }

    /** Whether nobody else has taken it since. */
    boolean isHeld(String output, long fence) {
        return jdbc.sql("SELECT COUNT(*) FROM night_lease WHERE output = ? AND fence = ? AND holder IS NOT NULL")
                        .param(output)
                        .param(fence)
                        .query(Long.class)
                        .single()
                == 1;
    }

    /** Lets go of it, unless somebody else has it by now. */
    void giveBack(String output, long fence) {
        apart.executeWithoutResult(
                status -> jdbc.sql("UPDATE night_lease SET holder = NULL WHERE output = ? AND fence = ?")
                        .param(output)
                        .param(fence)
                        .update());
    }
}
