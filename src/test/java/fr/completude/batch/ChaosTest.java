package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night that is killed, loses readers and loses its database, at moments nobody chose, ends as one nothing happened
 * to. {@code -Dchaos.blows=200 -Dchaos.dossiers=2000 -Dchaos.seed=…} for a longer one.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ChaosTest {

    private static final int DOSSIERS = Integer.getInteger("chaos.dossiers", 40);
    private static final int BLOWS = Integer.getInteger("chaos.blows", 8);
    private static final int DOSSIERS_BETWEEN = Math.max(1, 2 * DOSSIERS / BLOWS - 1);

    private final Random random = new Random(Long.getLong("chaos.seed", 7));
    private final Path inbox;
    private final Path out;
    private final Path undisturbed;

    ChaosTest(@TempDir Path folder) {
        inbox = folder.resolve("inbox");
        out = folder.resolve("out");
        undisturbed = folder.resolve("undisturbed");
    }

    @BeforeEach
    void fillInbox() throws IOException {
        ManyDossiers.in(inbox, DOSSIERS);
    }

    @Test
    void everyDossierIsReportedOnceAndAsIfNothingHadHappened() throws Exception {
        // Each run loses a reader, then its database or its life.
        for (int blows = 0; blows < BLOWS; blows += 2) {
            boolean database = random.nextInt(5) < 2;
            String failing = Integer.toString(1 + random.nextInt(2));
            int after = 1 + random.nextInt(DOSSIERS_BETWEEN);
            Process night = start(failing, database ? Integer.toString(after) : ChaosProcess.NEVER);
            awaitReports(night, database ? Integer.MAX_VALUE : after);
            night.destroyForcibly().waitFor();
        }

        NightOutcome outcome = run(out);
        NightOutcome calm = run(undisturbed);

        NightTally all = new NightTally(DOSSIERS, DOSSIERS, 0, 0);
        assertThat(outcome).isInstanceOfSatisfying(NightOutcome.Completed.class, end -> assertThat(end.tally())
                .isEqualTo(all));
        assertThat(calm).isInstanceOfSatisfying(NightOutcome.Completed.class, end -> assertThat(end.tally())
                .isEqualTo(all));
        assertThat(ManyDossiers.said(out))
                .isEqualTo(ManyDossiers.said(undisturbed))
                .hasSizeGreaterThan(4 * DOSSIERS);
        assertThat(Files.readAllLines(out.resolve("2026-11-22/digest.csv")))
                .hasSize(DOSSIERS + 1)
                .doesNotHaveDuplicates();
    }

    private static NightOutcome run(Path output, Path inbox) {
        NightOrder order = ChaosProcess.order(inbox, output);
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            return new Night(RealStages.with(null).over(new TextReader(), order), new SilentWatcher(), stop).run(order);
        }
    }

    private NightOutcome run(Path output) {
        return run(output, inbox);
    }

    private Process start(String failing, String losing) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChaosProcess.class.getName(),
                        inbox.toString(),
                        out.toString(),
                        failing,
                        losing)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Until so many reports were begun, or the process has ended. */
    private static void awaitReports(Process night, int reports) throws IOException {
        BufferedReader lines = night.inputReader(StandardCharsets.UTF_8);
        int begun = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(ChaosProcess.PUBLISHING) && ++begun == reports) {
                return;
            }
        }
    }
}
