package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night whose workers are other processes, over a real database and a real broker. */
class ClusterTest {

    private static final int DOSSIERS = Integer.getInteger("cluster.dossiers", 60);

    private static RealServers servers;

    private final Path folder;
    private final Path inbox;
    private final List<Process> workers = new ArrayList<>();

    ClusterTest(@TempDir Path folder) {
        this.folder = folder;
        this.inbox = folder.resolve("inbox");
    }

    @BeforeAll
    static void startServers() throws Exception {
        servers = RealServers.start();
    }

    @AfterAll
    static void stopServers() throws Exception {
        servers.close();
    }

    @BeforeEach
    void fillInbox() throws IOException {
        ManyDossiers.in(inbox, DOSSIERS);
    }

    @AfterEach
    void killWorkers() throws InterruptedException {
        for (Process worker : workers) {
            worker.destroyForcibly().waitFor();
        }
    }

    @Test
    void theReportsAreThoseOfANightInOneProcessWhateverIsLostOnTheWay() throws Exception {
        Path out = folder.resolve("out");
        CompletableFuture<NightOutcome> night = CompletableFuture.supplyAsync(() -> run(out, servers.cluster()));
        Process first = worker(out);
        Process second = worker(out);

        awaitReports(first, 5);
        first.destroyForcibly().waitFor();
        awaitReports(second, 3);
        servers.stopBroker();
        servers.startBroker();
        Process third = worker(out);
        awaitReports(third, 3);

        all(night.get());
        Path alone = folder.resolve("alone");
        all(run(alone, null));
        assertThat(ManyDossiers.said(out)).isEqualTo(ManyDossiers.said(alone)).hasSizeGreaterThan(4 * DOSSIERS);
    }

    private static void all(NightOutcome outcome) {
        assertThat(outcome).isInstanceOfSatisfying(NightOutcome.Completed.class, end -> assertThat(end.tally())
                .isEqualTo(new NightTally(DOSSIERS, DOSSIERS, 0, 0)));
    }

    private NightOutcome run(Path output, Cluster cluster) {
        NightOrder order = ChaosProcess.order(inbox, output);
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            return new Night(RealStages.with(null).over(new TextReader(), order), new SilentWatcher(), stop, cluster)
                    .run(order);
        }
    }

    private Process worker(Path output) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorkerProcess.class.getName(),
                        inbox.toString(),
                        output.toString(),
                        folder.resolve("work-" + workers.size()).toString(),
                        servers.databaseUrl(),
                        servers.brokerUrl())
                .redirectError(ProcessBuilder.Redirect.to(
                        folder.resolve("worker-" + workers.size() + ".log").toFile()))
                .start();
        workers.add(process);
        return process;
    }

    private static void awaitReports(Process worker, int reports) throws IOException {
        BufferedReader lines = worker.inputReader(StandardCharsets.UTF_8);
        int begun = 0;
        for (String line = lines.readLine(); line != null && begun < reports; line = lines.readLine()) {
            if (line.equals(ChaosProcess.PUBLISHING)) {
                begun++;
            }
        }
    }
}
