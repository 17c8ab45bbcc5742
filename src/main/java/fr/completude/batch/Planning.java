package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javax.sql.DataSource;

import fr.completude.storage.DatabaseSeal;
import fr.completude.storage.SealRefusedException;
import fr.completude.storage.Seals;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Says what a night would do, doing nothing: the state of earlier nights is opened to be read only. */
public final class Planning {

    private static final Logger LOG = LoggerFactory.getLogger(Planning.class);

    /** Columns that tables of older programs lack, one or all. */
    private static final String LAST_ADDED = "SELECT COUNT(reading) + COUNT(basis) + COUNT(elsewhere) + COUNT(turns)"
            + " + COUNT(imprint) + COUNT(pages) FROM night_entry";

    private final DossierStages stages;
    private final NightOrder order;
    private final @Nullable Cluster cluster;

    /**
     * For a night to be.
     *
     * @param cluster null for one that does all by itself
     */
    public Planning(DossierStages stages, NightOrder order, @Nullable Cluster cluster) {
        this.cluster = cluster;
        this.stages = stages;
        this.order = order;
    }

    /**
     * Goes through the inbox.
     *
     * @throws NightException when there is no inbox, or a run is alive
     */
    public void tell(Consumer<Plan> told) throws IOException {
        order.orRefuse();
        try (RunLock lock = RunLock.take(order.output())) {
            lock.during(() -> {
                FileTree.delete(order.workFolder());
                Files.createDirectory(order.workFolder());
                Optional<RunHistory> history = history();
                stages.survey(order.inbox(), entry -> told.accept(plan(entry, history)));
                return history.isPresent();
            });
        }
    }

    private Optional<RunHistory> history() {
        if (cluster != null) {
            Cluster.Access access = cluster.database();
            DriverManagerDataSource source = new DriverManagerDataSource(access.url());
            source.setUsername(access.user());
            source.setPassword(access.password());
            return history(source);
        }
        Path database = RunLock.stateOf(order.output()).resolve("night");
        if (!Files.exists(database.resolveSibling("night.mv.db"))) {
            return Optional.empty();
        }
        DatabaseSeal seal = Seals.database(order.output());
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(
                "jdbc:h2:file:" + database.toAbsolutePath() + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r" + seal.setting());
        source.setUser("sa");
        source.setPassword(seal.password());
        return history(source);
    }

    /** Empty before the first night of this program: the tables are its to make. */
    private static Optional<RunHistory> history(DataSource source) {
        JdbcClient jdbc = JdbcClient.create(source);
        try {
            jdbc.sql(LAST_ADDED).query(Long.class).single();
        } catch (BadSqlGrammarException e) {
            return Optional.empty();
        } catch (DataAccessException e) {
            throw NightException.broken("batch.database-away", e);
        }
        return Optional.of(new RunHistory(jdbc, new JdbcTransactionManager(source)));
    }

    private Plan plan(InboxEntry entry, Optional<RunHistory> history) {
        if (entry.refusal() != null) {
            return new Plan(entry, Plan.Deed.NOTHING, List.of(Plan.Reason.STRAY), 0, 0);
        }
        try {
            return stages.plan(order.inbox(), entry, order.day(), earlier(entry, history));
        } catch (NightException | SealRefusedException e) {
            throw e;
        } catch (DataAccessException e) {
            throw NightException.broken("batch.database-away", e);
        } catch (IOException | RuntimeException e) {
            LOG.debug("A dossier cannot be planned.", e);
            return new Plan(entry, Plan.Deed.NOTHING, List.of(Plan.Reason.UNREACHABLE), 0, 0);
        }
    }

    private @Nullable Earlier earlier(InboxEntry entry, Optional<RunHistory> history) {
        return history.flatMap(runs -> runs.earlier(RunParameters.of(order, 0).inbox(), -1, entry))
                .map(past -> past.in(order.output()))
                .orElse(null);
    }
}
