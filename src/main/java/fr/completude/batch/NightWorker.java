package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import fr.completude.dossier.Sha256;
import fr.completude.storage.SealRefusedException;
import org.jspecify.annotations.Nullable;
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

    /** Of what stands for the name of its machine where others see it. */
    private static final int ID_LETTERS = 12;

    private static final AtomicInteger WORKERS = new AtomicInteger();

    private final Claimant claimant;
    private final NightStages stages;
    private final String id;
    private final NightProgress progress;
    private final GracefulStop stop;
    private final Cluster cluster;

    public NightWorker(NightStages stages, NightWatcher watcher, GracefulStop stop, Cluster cluster) {
        this.stages = stages;
        this.stop = stop;
        this.cluster = cluster;
        this.claimant = Claimant.among(Holder.self().text() + " " + WORKERS.incrementAndGet(), cluster.claimed());
        this.id = Sha256.of(claimant.name()).substring(0, ID_LETTERS);
        this.progress = NightProgress.ofWorker(watcher, id);
    }

    /** Why a worker leaves. */
    public enum Leaving {
        /** It was asked to. */
        ASKED,
        /** A night judges by another program or configuration than it has. */
        OTHER_RULES
    }

    /**
     * Works. What fails of this machine (its database connection, its disk, its engine) ends the attempt, and after a
     * pause another is made: other workers go on meanwhile. One that would judge otherwise than the night leaves.
     *
     * @throws SealRefusedException when the night has a key that this machine was not given
     */
    public Leaving run(NightOrder order) throws IOException {
        order.orRefuse();
        Files.createDirectories(order.workFolder());
        try (WorkerPulse pulse = WorkerPulse.begun(order, id, progress)) {
            return pulse.during(() -> untilAsked(order));
        }
    }

    private Leaving untilAsked(NightOrder order) {
        while (!stop.requested()) {
            Throwable cause = attempt(order);
            if (cause instanceof NightException known && known.code().equals("batch.other-rules")) {
                return Leaving.OTHER_RULES;
            }
            orRefuse(cause);
            stop.await(PAUSE);
        }
        return Leaving.ASKED;
    }

    /** The folder may have been begun with a key after this worker was ready. */
    private static void orRefuse(@Nullable Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof SealRefusedException refused) {
                throw refused;
            }
        }
    }

    private @Nullable Throwable attempt(NightOrder order) {
        RunFailure failure = new RunFailure();
        NightContext night = new NightContext(order, stages, progress, stop, failure);
        try (ConfigurableApplicationContext context = NightApplication.worker(night, cluster, claimant)) {
            Claims claims = context.getBean(NightStore.class).claims();
            // What an attempt before this one was at when it lost sight of the database is nobody's.
            claims.releaseOwn();
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
        return cause;
    }
}
