package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Works for nights that another process runs, until it is told to stop. Joins and leaves at any moment. */
public final class NightWorker {

    private static final Logger LOG = LoggerFactory.getLogger(NightWorker.class);

    /** A claim outlasts so many renewals that fail. */
    private static final int RENEWALS = 6;

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final NightStages stages;
    private final NightWatcher watcher;
    private final GracefulStop stop;
    private final Cluster cluster;

    public NightWorker(NightStages stages, NightWatcher watcher, GracefulStop stop, Cluster cluster) {
        this.stages = stages;
        this.watcher = watcher;
        this.stop = stop;
        this.cluster = cluster;
    }

    /**
     * Works. What fails of this machine (its database connection, its disk, its engine) ends the attempt, and after a
     * pause another is made: other workers go on meanwhile.
     */
    public void run(NightOrder order) throws IOException {
        order.orRefuse();
        Files.createDirectories(order.workFolder());
        while (!stop.requested()) {
            attempt(order);
            stop.await(PAUSE);
        }
    }

    private void attempt(NightOrder order) {
        RunFailure failure = new RunFailure();
        NightContext night =
                new NightContext(order, stages, new NightProgress(watcher, System::nanoTime), stop, failure);
        try (ConfigurableApplicationContext context = NightApplication.worker(night, cluster)) {
            Claims claims = context.getBean(NightStore.class).claims();
            while (!stop.requested() && failure.first() == null) {
                claims.renew();
                stop.await(cluster.claimed().dividedBy(RENEWALS));
            }
            // Waits for the dossiers in hand.
            context.stop();
            claims.releaseOwn();
        } catch (BeansException | DataAccessException | TransactionException e) {
            failure.note(e);
        }
        Throwable cause = failure.first();
        if (cause != null) {
            LOG.warn("This worker pauses ({}).", cause.getClass().getName());
            LOG.debug("Why it pauses", cause);
        }
    }
}
