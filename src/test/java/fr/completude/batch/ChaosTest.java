package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night that is killed, loses readers and loses its database, at moments nobody chose, ends as one nothing happened
 * to. {@code -Dchaos.blows=200 -Dchaos.dossiers=2000 -Dchaos.seed=…} for a longer one.
 */
class ChaosTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-11-20T08:00:00Z"));
    private static final int DOSSIERS = Integer.getInteger("chaos.dossiers", 66);
    private static final int BLOWS = Integer.getInteger("chaos.blows", 20);
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
        for (int i = 0; i < DOSSIERS; i++) {
            Path dossier = Files.createDirectories(inbox.resolve("mus/dossier-%04d".formatted(i)));
            write(
                    dossier,
                    "dossier.yaml",
                    "demarche: cni-premiere\nrendez-vous: 2026-12-%02dT14:30\ndemandeur: {nom: MARCHEBOIS}\n"
                            .formatted(1 + i % 28));
            write(dossier, "facture.pdf", "EDF\nVotre facture du 14/09/2026\nMme Léa MARCHEBOIS " + i + "\n30121 MUS");
            Files.setLastModifiedTime(dossier, LONG_AGO);
        }
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
        assertThat(said(out)).isEqualTo(said(undisturbed)).hasSizeGreaterThan(4 * DOSSIERS);
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

    /** Everything a night wrote for others, apart from how long it took. */
    private static Map<String, String> said(Path output) throws IOException {
        Path day = output.resolve("2026-11-22");
        try (Stream<Path> tree = Files.walk(day)) {
            return tree.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            path -> day.relativize(path).toString(), ChaosTest::untimed, (a, b) -> a, TreeMap::new));
        }
    }

    private static String untimed(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    .replaceAll("(?s)\"timing\": \\{.*?}", "")
                    .replaceAll("(?s)<footer.*?</footer>", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path dossier, String file, String text) throws IOException {
        Files.writeString(dossier.resolve(file), text);
        Files.setLastModifiedTime(dossier.resolve(file), LONG_AGO);
    }
}
