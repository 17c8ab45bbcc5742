package fr.completude.batch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What workers elsewhere counted, a row a worker and run, so that the night can add it up. Each writes all it has counted
 * in the run, in the transaction that marks a dossier reported: what is rolled back is written with the next dossier. Of
 * a dossier that is done again both times count, as both cost.
 */
final class WorkerCounts {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerCounts.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The rows of the dossiers tell these, whoever died in between. */
    private static final Set<Counted> TOLD_BY_ROWS = Set.of(Counted.DOSSIERS, Counted.WORK);

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Claimant claimant;

    WorkerCounts(JdbcClient jdbc, PlatformTransactionManager transactions, Claimant claimant) {
        this.jdbc = jdbc;
        this.claimant = claimant;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A worker is about to work for a run. Makes its row: two of its threads that did so later would meet. */
    synchronized void begin(long run) {
        try {
            apart.executeWithoutResult(status -> {
                boolean known = jdbc.sql("SELECT COUNT(*) FROM night_count WHERE run = ? AND worker = ?")
                                .param(run)
                                .param(claimant.name())
                                .query(Long.class)
                                .single()
                        > 0;
                if (!known) {
                    jdbc.sql("INSERT INTO night_count (run, worker, counted) VALUES (?, ?, '[]')")
                            .param(run)
                            .param(claimant.name())
                            .update();
                }
            });
        } catch (DuplicateKeyException e) {
            LOG.debug("It is there.", e);
        }
    }

    /**
     * Notes what this worker has counted. One at a time, so that what was counted later is written later; nothing is
     * noted of who is alone on its run.
     */
    synchronized void note(long run, NightMetrics metrics) {
        if (claimant.time() == null) {
            return;
        }
        List<Counted.Amount> amounts = metrics.amounts().stream()
                .filter(one -> !TOLD_BY_ROWS.contains(one.what()))
                .toList();
        jdbc.sql("UPDATE night_count SET counted = ? WHERE run = ? AND worker = ?")
                .param(JSON.writeValueAsString(amounts))
                .param(run)
                .param(claimant.name())
                .update();
    }

    /** What all of them have counted in a run. */
    List<Counted.Amount> of(long run) {
        return jdbc.sql("SELECT counted FROM night_count WHERE run = ?").param(run).query(String.class).list().stream()
                .flatMap(WorkerCounts::amounts)
                .collect(Collectors.groupingBy(
                        one -> Map.entry(one.what(), one.value()), Collectors.summingDouble(Counted.Amount::amount)))
                .entrySet()
                .stream()
                .map(sum ->
                        new Counted.Amount(sum.getKey().getKey(), sum.getKey().getValue(), sum.getValue()))
                .toList();
    }

    /** What another program of the same run has counted, in words of its own, is counted for nothing: a night goes on. */
    private static Stream<Counted.Amount> amounts(String text) {
        try {
            return Stream.of(JSON.readValue(text, Counted.Amount[].class));
        } catch (JacksonException e) {
            LOG.warn("What a worker has counted is not understood and left out.");
            return Stream.of();
        }
    }
}
