package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 15, unit = TimeUnit.MINUTES)
class InterruptedNightTest {

    private static final int DOSSIERS = 60;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Path inbox;
    private final Path out;
    private final Path log;

    InterruptedNightTest(@TempDir Path folder) {
        inbox = folder.resolve("inbox");
        out = folder.resolve("out");
        log = folder.resolve("log");
    }

    @BeforeEach
    void fillInbox() throws IOException {
        for (int i = 0; i < DOSSIERS; i++) {
            SimulatedStages.dossier(inbox, "dossier-%02d".formatted(i), "complete 2026-12-03T14:30");
        }
    }

    @Test
    void aNightKilledInTheMiddleIsFinishedByTheSameCommandWithoutDoingAnythingAgain() throws Exception {
        Process night = start(30);
        awaitLine(night, NightProcess.WAITING);
        night.destroyForcibly().waitFor();
        List<String> before = logged("examined");

        NightOutcome outcome = run();

        assertCompleted(outcome);
        assertThat(before).hasSizeBetween(30, DOSSIERS);
        assertThat(new HashSet<>(logged("examined"))).hasSize(DOSSIERS);
        // At most what the two workers had in hand is examined again.
        assertThat(logged("examined")).hasSizeBetween(DOSSIERS + 1, DOSSIERS + 2);
        assertThat(reports()).hasSize(DOSSIERS);
        assertThat(Files.readAllLines(out.resolve("2026-11-22/digest.txt")))
                .hasSize(DOSSIERS)
                .doesNotHaveDuplicates();
    }

    @Test
    void killedAgainAndAgainItStillEndsWithEveryDossierReportedOnce() throws Exception {
        for (int waitsAt : List.of(1, 3, 9, 2)) {
            Process night = start(waitsAt);
            awaitLine(night, NightProcess.WAITING);
            night.destroyForcibly().waitFor();
        }

        assertCompleted(run());
        assertThat(reports()).hasSize(DOSSIERS);
    }

    @Test
    void aSecondRunAtTheSameTimeIsRefusedAndLeavesTheFirstAlone() throws Exception {
        Process night = start(5);
        awaitLine(night, NightProcess.WAITING);

        assertThatThrownBy(this::run).isInstanceOfSatisfying(NightException.class, e -> assertThat(e.code())
                .isEqualTo("batch.already-running"));

        release(night);
        assertThat(night.waitFor()).isZero();
        assertThat(logged("examined")).hasSize(DOSSIERS).doesNotHaveDuplicates();
    }

    @Test
    void askedToStopItFinishesTheDossiersInHandAndTheSameCommandGoesOn() throws Exception {
        Process night = start(20);
        awaitLine(night, NightProcess.WAITING);
        night.toHandle().destroy();
        awaitLine(night, NightProcess.STOPPING);
        release(night);

        assertThat(night.waitFor()).isEqualTo(143);
        assertThat(logged("reported")).hasSameElementsAs(logged("examined"));
        assertCompleted(run());
        assertThat(logged("examined")).hasSize(DOSSIERS).doesNotHaveDuplicates();
    }

    private Process start(int waitsAt) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NightProcess.class.getName(),
                        inbox.toString(),
                        out.toString(),
                        log.toString(),
                        DAY.toString(),
                        Integer.toString(waitsAt))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void awaitLine(Process process, String wanted) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        String line = lines.readLine();
        while (line != null && !line.equals(wanted)) {
            line = lines.readLine();
        }
        assertThat(line).isEqualTo(wanted);
    }

    private static void release(Process process) throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    private NightOutcome run() {
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            NightOrder order = new NightOrder(inbox, out, DAY, Period.ofDays(14), 2, NightOrder.Resume.SAME_DAY);
            return new Night(new SimulatedStages(log), new SilentWatcher(), stop).run(order);
        }
    }

    private static void assertCompleted(NightOutcome outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(NightOutcome.Completed.class, completed -> assertThat(completed.tally())
                        .isEqualTo(new NightTally(DOSSIERS, DOSSIERS, 0, 0)));
    }

    private List<String> logged(String what) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.startsWith(what + " "))
                .map(line -> line.substring(what.length() + 1))
                .toList();
    }

    private List<Path> reports() throws IOException {
        try (Stream<Path> tree = Files.walk(out.resolve("2026-11-22"))) {
            return tree.filter(path -> path.endsWith("report.json")).toList();
        }
    }
}
