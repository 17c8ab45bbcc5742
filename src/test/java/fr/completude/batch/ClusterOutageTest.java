package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import fr.completude.reading.DocumentReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The night and its workers while the other side, or the database, goes away at a bad moment. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ClusterOutageTest {

    private static final int DOSSIERS = 6;
    private static final long LONGEST_S = 120;
    private static final int CUTS = 800;
    private static final Duration BETWEEN_CUTS = Duration.ofMillis(30);

    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private final GracefulStop stop = new GracefulStop(() -> {});
    private final HeldReader reader = new HeldReader();
    private final Path inbox;
    private final Path out;
    private final Path work;
    private final Processes processes;
    private RealServers servers;

    ClusterOutageTest(@TempDir Path folder) {
        inbox = folder.resolve("inbox");
        out = folder.resolve("out");
        work = folder.resolve("work");
        processes = new Processes(folder);
    }

    @BeforeEach
    void start() throws Exception {
        ManyDossiers.in(inbox, DOSSIERS);
        servers = RealServers.start();
    }

    @AfterEach
    void end() throws Exception {
        stop.request();
        processes.stop();
        threads.shutdown();
        assertThat(threads.awaitTermination(LONGEST_S, TimeUnit.SECONDS)).isTrue();
        stop.close();
        servers.stop();
    }

    @Test
    void theDossierInHandIsExaminedAgainByWhoeverIsThere() throws Exception {
        HeldReader.Hold first = reader.hold();
        Process night = startNight();
        Future<NightWorker.Leaving> worker = startWorker(reader);
        assertThat(first.reached().await(LONGEST_S, TimeUnit.SECONDS)).isTrue();

        Processes.kill(night);
        night = startNight();
        untilBegun(2);
        HeldReader.Hold second = reader.hold();
        first.letGo().countDown();

        assertThat(second.reached().await(LONGEST_S, TimeUnit.SECONDS)).isTrue();
        servers.stopDatabase();
        second.letGo().countDown();
        assertThat(ended()).isEqualTo("Failed");
        assertThat(night.waitFor(LONGEST_S, TimeUnit.SECONDS)).isTrue();
        servers.startDatabase();
        night = startNight();

        assertThat(ended()).isEqualTo("Completed");
        assertThat(night.waitFor(LONGEST_S, TimeUnit.SECONDS)).isTrue();
        assertThat(servers.query("SELECT state FROM night_entry"))
                .hasSize(DOSSIERS)
                .containsOnly("REPORTED");
        stop.request();
        assertThat(worker.get(LONGEST_S, TimeUnit.SECONDS)).isEqualTo(NightWorker.Leaving.ASKED);
    }

    @Test
    void aNightThatLosesItsDatabaseWhileItBeginsEndsWithItsReason() throws Exception {
        Process night = startNight();
        String line = null;
        for (int i = 0; i < CUTS && line == null; i++) {
            servers.cutLines();
            line = processes.lines().poll(BETWEEN_CUTS.toMillis(), TimeUnit.MILLISECONDS);
        }
        assertThat(line).isEqualTo("Failed");
        assertThat(night.waitFor(LONGEST_S, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aWorkerThatLosesItsDatabaseAgainAndAgainWhileItBeginsIsThereAfterwards() throws Exception {
        Future<NightWorker.Leaving> worker = startWorker(new TextReader());
        for (int i = 0; i < CUTS / 4; i++) {
            servers.cutLines();
            stop.await(BETWEEN_CUTS);
        }
        Process night = startNight();
        assertThat(ended()).isEqualTo("Completed");
        assertThat(night.waitFor(LONGEST_S, TimeUnit.SECONDS)).isTrue();
        stop.request();
        assertThat(worker.get(LONGEST_S, TimeUnit.SECONDS)).isEqualTo(NightWorker.Leaving.ASKED);
    }

    /** A night that lost its database for a moment noted how it ended, and no more that invitations were still out. */
    @Test
    void aNightThatEndedWhileInvitationsWereOutIsTakenUpAgain() throws Exception {
        Process night = startNight();
        untilInvited();
        Processes.kill(night);
        assertThat(servers.query("UPDATE batch_step_execution SET status = 'FAILED', end_time = CURRENT_TIMESTAMP"
                        + " WHERE step_name = 'examine' RETURNING 'ended'"))
                .containsExactly("ended");
        assertThat(servers.query("UPDATE batch_job_execution SET status = 'FAILED', end_time = CURRENT_TIMESTAMP"
                        + " RETURNING 'ended'"))
                .containsExactly("ended");

        night = startNight();
        Future<NightWorker.Leaving> worker = startWorker(new TextReader());
        assertThat(ended()).isEqualTo("Completed");
        assertThat(night.waitFor(LONGEST_S, TimeUnit.SECONDS)).isTrue();
        stop.request();
        assertThat(worker.get(LONGEST_S, TimeUnit.SECONDS)).isEqualTo(NightWorker.Leaving.ASKED);
    }

    private void untilInvited() throws Exception {
        until("SELECT to_regclass('batch_step_execution')", "batch_step_execution");
        until("SELECT DISTINCT status FROM batch_step_execution WHERE step_name = 'worker'", "STARTING");
    }

    private void untilBegun(int times) throws Exception {
        until(
                "SELECT COUNT(*) FROM batch_step_execution WHERE step_name = 'examine' AND start_time IS NOT NULL",
                Integer.toString(times));
    }

    private void until(String sql, String answer) throws Exception {
        for (int i = 0; i < LONGEST_S * 10 && !servers.query(sql).contains(answer); i++) {
            stop.await(Duration.ofMillis(100));
        }
        assertThat(servers.query(sql)).containsExactly(answer);
    }

    private String ended() throws InterruptedException {
        String line = processes.lines().poll(LONGEST_S, TimeUnit.SECONDS);
        return String.valueOf(line);
    }

    private Future<NightWorker.Leaving> startWorker(DocumentReader reader) {
        NightOrder order = ChaosProcess.order(inbox, out).workingIn(work);
        return threads.submit(() -> new NightWorker(
                        RealStages.with(null).over(reader, order),
                        new SilentWatcher(),
                        stop,
                        RealServers.cluster(servers.databaseUrl(), servers.brokerUrl()))
                .run(order));
    }

    private Process startNight() throws IOException {
        return processes.start(
                ManagerProcess.class, inbox.toString(), out.toString(), servers.databaseUrl(), servers.brokerUrl());
    }
}
