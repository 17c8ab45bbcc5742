package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import fr.completude.reading.ReaderPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night whose workers are other processes, over a real database and a real broker, with real readers in processes of
 * their own; any of them is killed again and again while it works. {@code -Dcluster.blows=40 -Dcluster.dossiers=600
 * -Dcluster.seed=…} for a longer one; the same seed gives the same blows in the same order.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ClusterTest {

    private static final int DOSSIERS = Integer.getInteger("cluster.dossiers", 80);
    private static final int BLOWS = Integer.getInteger("cluster.blows", 20);
    private static final int MOST_REPORTS_BETWEEN = Math.max(1, DOSSIERS / BLOWS / 2);
    private static final long LONGEST_SILENCE_S = 180;
    private static final long LOOK_AGAIN_MS = 100;
    /** That fail: more would fail for good. */
    private static final int MOST_NIGHTS = 4 * BLOWS;

    /** What strikes when, and after how many reports. */
    private final Random order = new Random(Long.getLong("cluster.seed", 7));
    /** Whom it strikes, of those there are at that moment. */
    private final Random victims = new Random(order.nextLong());

    private final Path folder;
    private final Path inbox;
    private final Path out;
    private final Processes processes;
    private final List<Process> workers = new ArrayList<>();
    private RealServers servers;
    private Process night;
    private int workFolders;
    private int nights;

    ClusterTest(@TempDir Path folder) {
        this.folder = folder;
        this.inbox = folder.resolve("inbox");
        this.out = folder.resolve("out");
        this.processes = new Processes(folder);
    }

    @BeforeEach
    void start() throws Exception {
        ManyDossiers.printedIn(inbox, DOSSIERS);
        servers = RealServers.start();
        night = startNight();
        workers.add(startWorker());
        workers.add(startWorker());
    }

    @AfterEach
    void stop() throws Exception {
        processes.stop();
        servers.stop();
    }

    @Test
    void whateverIsKilledTheReportsAreThoseOfAnUndisturbedNightInOneProcess() throws Exception {
        List<Blow> struck = new ArrayList<>();
        for (Blow blow : blows()) {
            awaitReports(1 + order.nextInt(MOST_REPORTS_BETWEEN));
            strike(blow);
            struck.add(blow);
        }
        assertThat(struck).hasSize(BLOWS).contains(Blow.values());
        finish();

        Path alone = folder.resolve("alone");
        NightOutcome calm = run(alone);
        assertThat(calm).isInstanceOfSatisfying(NightOutcome.Completed.class, end -> assertThat(end.tally())
                .isEqualTo(new NightTally(DOSSIERS, DOSSIERS, 0, 0)));
        assertThat(ManyDossiers.said(out)).isEqualTo(ManyDossiers.said(alone)).hasSizeGreaterThan(4 * DOSSIERS);
        assertThat(servers.query("SELECT state FROM night_entry"))
                .hasSize(DOSSIERS)
                .containsOnly("REPORTED");

        assertThat(NightStatus.of(out, Instant.now()))
                .hasValueSatisfying(status -> assertThat(status.done()).isEqualTo(DOSSIERS));
        assertThat(out.resolve(".completude/metrics.prom"))
                .content()
                .contains("completude_queue 0.0", "completude_dossiers_total{verdict=", "completude_work_total{work=");

        // The state of the first night serves the second, on this database as on the other.
        Files.delete(inbox.resolve("mus/dossier-0000/facture.pdf"));
        Files.delete(inbox.resolve("mus/dossier-0000/dossier.yaml"));
        Files.delete(inbox.resolve("mus/dossier-0000"));
        List<String> first = servers.query("SELECT COALESCE(reading, '-') FROM night_entry GROUP BY reading");
        night = startNight();
        finish();
        assertThat(servers.query("SELECT work FROM night_entry"))
                .as(
                        "read as %s, now %s",
                        first, servers.query("SELECT COALESCE(reading, '-') FROM night_entry GROUP BY reading"))
                .hasSize(DOSSIERS - 1)
                .containsOnly("JUDGE");
        assertThat(out.resolve("2026-11-22/mus/dossier-0000")).doesNotExist();
        assertThat(out.resolve("2026-11-22/changes.txt")).content().contains("dossier-0000 : retiré du dépôt.");
    }

    private enum Blow {
        NIGHT,
        WORKER,
        READER,
        BROKER,
        LINES
    }

    /** Every kind before any comes again. */
    private List<Blow> blows() {
        List<Blow> blows = new ArrayList<>();
        while (blows.size() < BLOWS) {
            List<Blow> round = new ArrayList<>(List.of(Blow.values()));
            Collections.shuffle(round, order);
            blows.addAll(round);
        }
        return blows.subList(0, BLOWS);
    }

    private void strike(Blow blow) throws Exception {
        switch (blow) {
            case NIGHT -> {
                Processes.kill(night);
                night = startNight();
            }
            case WORKER -> {
                Processes.kill(workers.remove(victims.nextInt(workers.size())));
                workers.add(startWorker());
            }
            case READER -> {
                List<ProcessHandle> readers = readers();
                for (long i = 0; i < LONGEST_SILENCE_S * 1_000 / LOOK_AGAIN_MS && readers.isEmpty(); i++) {
                    listen(processes.lines().poll(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS));
                    readers = readers();
                }
                assertThat(readers).as("readers at work").isNotEmpty();
                assertThat(readers.get(victims.nextInt(readers.size())).destroyForcibly())
                        .isTrue();
            }
            case BROKER -> {
                servers.stopBroker();
                servers.startBroker();
            }
            case LINES -> servers.cutLines();
        }
    }

    /** The processes that workers have their files read in. */
    private List<ProcessHandle> readers() {
        return workers.stream()
                .flatMap(worker -> worker.toHandle().children())
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    private void awaitReports(int reports) throws InterruptedException, IOException {
        for (int begun = 0; begun < reports; ) {
            String line = processes.lines().poll(LONGEST_SILENCE_S, TimeUnit.SECONDS);
            assertThat(line).as("what is said before all blows have fallen").isNotNull();
            if (line.equals(ChaosProcess.PUBLISHING)) {
                begun++;
            }
            listen(line);
        }
    }

    private void finish() throws InterruptedException, IOException {
        String line = "";
        while (line != null && !line.equals("Completed")) {
            line = processes.lines().poll(LONGEST_SILENCE_S, TimeUnit.SECONDS);
            startAgainIfFailed(line);
        }
        assertThat(line).as("how the night ended").isEqualTo("Completed");
        awaitItsEnd();
    }

    /** Of a night that ended before its time no blow would be one. */
    private void listen(@Nullable String line) throws InterruptedException, IOException {
        assertThat(line).as("the end of the night").isNotEqualTo("Completed");
        startAgainIfFailed(line);
    }

    /** A night that lost its database ends with its reason; the same command goes on. */
    private void startAgainIfFailed(@Nullable String line) throws InterruptedException, IOException {
        if ("Failed".equals(line)) {
            awaitItsEnd();
            assertThat(++nights).as("nights that failed").isLessThan(MOST_NIGHTS);
            night = startNight();
        }
    }

    private void awaitItsEnd() throws InterruptedException {
        assertThat(night.waitFor(LONGEST_SILENCE_S, TimeUnit.SECONDS)).isTrue();
    }

    private NightOutcome run(Path output) {
        NightOrder alone = ChaosProcess.order(inbox, output);
        RealStages real = RealStages.with(null);
        try (ReaderPool reader = ReaderPool.start(real.installation(), 1);
                GracefulStop stop = new GracefulStop(() -> {})) {
            return new Night(real.over(reader, alone), new SilentWatcher(), stop).run(alone);
        }
    }

    private Process startNight() throws IOException {
        return processes.start(
                ManagerProcess.class, inbox.toString(), out.toString(), servers.databaseUrl(), servers.brokerUrl());
    }

    private Process startWorker() throws IOException {
        return processes.start(
                WorkerProcess.class,
                inbox.toString(),
                out.toString(),
                folder.resolve("work-" + workFolders++).toString(),
                servers.databaseUrl(),
                servers.brokerUrl());
    }
}
