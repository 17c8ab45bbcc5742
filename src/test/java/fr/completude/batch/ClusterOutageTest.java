package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worker that is in the middle of a dossier while the night dies, and while the database is away. */
class ClusterOutageTest {

    private static final int DOSSIERS = 6;
    private static final long LONGEST_S = 120;

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
        NightOrder order = ChaosProcess.order(inbox, out).workingIn(work);
        Future<NightWorker.Leaving> worker = threads.submit(() -> new NightWorker(
                        RealStages.with(null).over(reader, order),
                        new SilentWatcher(),
                        stop,
                        RealServers.cluster(servers.databaseUrl(), servers.brokerUrl()))
                .run(order));
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
        night.waitFor();
        servers.startDatabase();
        night = startNight();

        assertThat(ended()).isEqualTo("Completed");
        night.waitFor();
        assertThat(servers.query("SELECT state FROM night_entry"))
                .hasSize(DOSSIERS)
                .containsOnly("REPORTED");
        stop.request();
        assertThat(worker.get(LONGEST_S, TimeUnit.SECONDS)).isEqualTo(NightWorker.Leaving.ASKED);
    }

    private void untilBegun(int times) throws Exception {
        String sql = "SELECT COUNT(*) FROM batch_step_execution WHERE step_name = 'examine' AND start_time IS NOT NULL";
        for (int i = 0; i < LONGEST_S * 10 && !servers.query(sql).contains(Integer.toString(times)); i++) {
            stop.await(Duration.ofMillis(100));
        }
        assertThat(servers.query(sql)).containsExactly(Integer.toString(times));
    }

    private String ended() throws InterruptedException {
        String line = processes.lines().poll(LONGEST_S, TimeUnit.SECONDS);
        return String.valueOf(line);
    }

    private Process startNight() throws IOException {
        return processes.start(
                ManagerProcess.class, inbox.toString(), out.toString(), servers.databaseUrl(), servers.brokerUrl());
    }
}
