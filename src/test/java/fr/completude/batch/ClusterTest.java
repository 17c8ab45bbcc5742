package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night whose workers are other processes, over a real database and a real broker. {@code -Dcluster.blows=40
 * -Dcluster.dossiers=600 -Dcluster.seed=…} for a longer one.
 */
class ClusterTest {

    private static final int DOSSIERS = Integer.getInteger("cluster.dossiers", 66);
    private static final int BLOWS = Integer.getInteger("cluster.blows", 8);
    private static final int REPORTS_BETWEEN = Math.max(1, DOSSIERS / BLOWS / 2);
    private static final long LONGEST_SILENCE_S = 180;

    private final Random random = new Random(Long.getLong("cluster.seed", 7));
    private final Path folder;
    private final Path inbox;
    private final Path out;
    private final Processes processes;
    private final List<Process> workers = new ArrayList<>();
    private RealServers servers;
    private Process night;
    private int workFolders;

    ClusterTest(@TempDir Path folder) {
        this.folder = folder;
        this.inbox = folder.resolve("inbox");
        this.out = folder.resolve("out");
        this.processes = new Processes(folder);
    }

    @BeforeEach
    void start() throws Exception {
        ManyDossiers.in(inbox, DOSSIERS);
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
        int blows = 0;
        while (blows < BLOWS && awaitReports()) {
            strike(blows++);
        }
        assertThat(blows).isEqualTo(BLOWS);
        finish();

        Path alone = folder.resolve("alone");
        NightOutcome calm = run(alone);
        assertThat(calm).isInstanceOfSatisfying(NightOutcome.Completed.class, end -> assertThat(end.tally())
                .isEqualTo(new NightTally(DOSSIERS, DOSSIERS, 0, 0)));
        assertThat(ManyDossiers.said(out)).isEqualTo(ManyDossiers.said(alone)).hasSizeGreaterThan(4 * DOSSIERS);
        assertThat(servers.query("SELECT state FROM night_entry"))
                .hasSize(DOSSIERS)
                .containsOnly("REPORTED");

        // The state of the first night serves the second, on this database as on the other.
        Files.delete(inbox.resolve("mus/dossier-0000/facture.pdf"));
        Files.delete(inbox.resolve("mus/dossier-0000/dossier.yaml"));
        Files.delete(inbox.resolve("mus/dossier-0000"));
        night = startNight();
        finish();
        assertThat(servers.query("SELECT work FROM night_entry"))
                .hasSize(DOSSIERS - 1)
                .containsOnly("JUDGE");
        assertThat(out.resolve("2026-11-22/mus/dossier-0000")).doesNotExist();
        assertThat(out.resolve("2026-11-22/changes.txt")).content().contains("dossier-0000 : retiré du dépôt.");
    }

    /** Each kind in turn, so that none is left out; whom it meets is chance. */
    private void strike(int blow) throws Exception {
        switch (blow % 4) {
            case 0 -> {
                Processes.kill(workers.remove(random.nextInt(workers.size())));
                workers.add(startWorker());
            }
            case 1 -> servers.cutLines();
            case 2 -> {
                servers.stopBroker();
                servers.startBroker();
            }
            default -> {
                Processes.kill(night);
                night = startNight();
            }
        }
    }

    /** False once nobody says anything any more. */
    private boolean awaitReports() throws InterruptedException, IOException {
        for (int begun = 0; begun < REPORTS_BETWEEN; ) {
            String line = processes.lines().poll(LONGEST_SILENCE_S, TimeUnit.SECONDS);
            if (line == null || line.equals("Completed")) {
                return false;
            }
            if (line.equals(ChaosProcess.PUBLISHING)) {
                begun++;
            }
            startAgainIfFailed(line);
        }
        return true;
    }

    private void finish() throws InterruptedException, IOException {
        String line = "";
        while (!line.equals("Completed") && line != null) {
            line = processes.lines().poll(LONGEST_SILENCE_S, TimeUnit.SECONDS);
            startAgainIfFailed(String.valueOf(line));
        }
        assertThat(line).as("how the night ended").isEqualTo("Completed");
        night.waitFor();
    }

    /** A night that lost its database ends with its reason; the same command goes on. */
    private void startAgainIfFailed(String line) throws InterruptedException, IOException {
        if (line.equals("Failed")) {
            night.waitFor();
            night = startNight();
        }
    }

    private NightOutcome run(Path output) {
        NightOrder order = ChaosProcess.order(inbox, output);
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            return new Night(RealStages.with(null).over(new TextReader(), order), new SilentWatcher(), stop).run(order);
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
