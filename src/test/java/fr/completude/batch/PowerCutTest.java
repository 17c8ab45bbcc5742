package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a power cut leaves: files of which the name is on the disk and the content is not, or half of it. In every place
 * the night keeps something, a file at a time and all at once; the same command goes on, and every report is whole.
 */
class PowerCutTest {

    private static final int DOSSIERS = 2;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final RealStages STAGES = RealStages.with(null);
    private static final String RULES = STAGES.rules();

    private final TextReader reader = new TextReader();
    private final Path inbox;
    private final Path out;
    private final Path undisturbed;

    PowerCutTest(@TempDir Path folder) {
        inbox = folder.resolve("inbox");
        out = folder.resolve("out");
        undisturbed = folder.resolve("undisturbed");
    }

    /** What is left of a file. */
    private enum Left {
        NOTHING {
            @Override
            byte[] of(byte[] whole) {
                return new byte[0];
            }
        },
        HALF {
            @Override
            byte[] of(byte[] whole) {
                return Arrays.copyOf(whole, whole.length / 2);
            }
        },
        ZEROS_AT_THE_END {
            @Override
            byte[] of(byte[] whole) {
                return Arrays.copyOf(Arrays.copyOf(whole, whole.length / 2), whole.length);
            }
        },
        ZEROS {
            @Override
            byte[] of(byte[] whole) {
                return new byte[whole.length];
            }
        };

        abstract byte[] of(byte[] whole);
    }

    @BeforeEach
    void aNightAndWhatAnotherBegan() throws IOException {
        ManyDossiers.in(inbox, DOSSIERS);
        Path bill = inbox.resolve("mus/dossier-0001/facture.pdf");
        Files.writeString(bill, "crash");
        Files.setLastModifiedTime(bill, FileTime.from(Instant.parse("2026-11-20T08:00:00Z")));
        Path stray = Files.writeString(inbox.resolve("mus/seul.pdf"), "Une page.");
        Files.setLastModifiedTime(stray, FileTime.from(Instant.parse("2026-11-20T08:00:00Z")));
        assertThat(run(undisturbed)).isInstanceOf(NightOutcome.Completed.class);
        assertThat(run(out)).isInstanceOf(NightOutcome.Completed.class);
        new AskedAgain(out).ask("mus", "dossier-0000");
        Heartbeat.askToStop(out);
    }

    @ParameterizedTest
    @EnumSource(Left.class)
    void oneFileAtATime(Left left) throws IOException {
        List<Path> kept = kept();
        assertThat(kept).hasSizeGreaterThan(DOSSIERS);
        for (Path file : kept) {
            if (Files.exists(file)) {
                Files.write(file, left.of(Files.readAllBytes(file)));
                assertWhole(file.toString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Left.class)
    void allAtOnce(Left left) throws IOException {
        for (Path file : kept()) {
            Files.write(file, left.of(Files.readAllBytes(file)));
        }
        for (Path report : files(out.resolve(DAY.toString()))) {
            Files.write(report, left.of(Files.readAllBytes(report)));
        }
        assertWhole(left.toString());
    }

    /** A night that was under way: some dossiers marked done whose reports the disk never got. */
    @Test
    void aReportThatIsMarkedDoneAndIsNotThereIsNoReport() throws IOException {
        StateQuery.update(
                out, "UPDATE batch_job_execution SET status = 'STARTED', exit_code = 'UNKNOWN', end_time = NULL");
        FileTree.delete(out.resolve("2026-11-22/mus/dossier-0001"));
        run(out);
        assertWhole("after the first attempt said that the count is not there");
    }

    private void assertWhole(String what) throws IOException {
        NightOutcome first = run(out);
        if (first instanceof NightOutcome.Failed failed) {
            takeAway(failed, what);
        }
        assertThat(first instanceof NightOutcome.Failed ? run(out) : first)
                .as(what)
                .isInstanceOf(NightOutcome.Completed.class);
        Map<String, String> expected = said(undisturbed);
        Map<String, String> whole = said(out);
        assertThat(whole.keySet()).as(what).isEqualTo(expected.keySet());
        assertThat(whole.keySet())
                .as(what)
                .filteredOn(file -> !Objects.equals(whole.get(file), expected.get(file)))
                .isEmpty();
    }

    /** Only the database is never begun anew without a word: it alone knows the numbers of dossiers that have left. */
    private void takeAway(NightOutcome.Failed failed, String what) throws IOException {
        Path database = out.resolve(".completude/night.mv.db");
        assertThat(failed.cause()).as(what).isInstanceOfSatisfying(NightException.class, cause -> {
            assertThat(cause.code()).isEqualTo("batch.database-damaged");
            assertThat(cause.values()).containsExactly(database);
        });
        Files.delete(database);
    }

    /** The reports and the digest, apart from what changed since the night before. */
    private static Map<String, String> said(Path output) throws IOException {
        Map<String, String> said = ManyDossiers.said(output);
        said.keySet().removeIf(file -> file.startsWith("changes") || file.matches(".*digest\\.(html|json)"));
        assertThat(said).hasSizeGreaterThan(DOSSIERS);
        return said;
    }

    /** All that is no report: the database, where the night stands, wishes, readings, what is set aside. */
    private List<Path> kept() throws IOException {
        return Stream.concat(files(out.resolve(".completude")).stream(), files(out.resolve("quarantine")).stream())
                .toList();
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private NightOutcome run(Path output) {
        NightOrder order = new NightOrder(inbox, output, DAY, Period.ofDays(14), 2, NightOrder.Resume.SAME_DAY)
                .with(new Patience(java.time.Duration.ofMillis(1), 1, 3))
                .judgedBy(RULES);
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            return new Night(STAGES.over(reader, order), new SilentWatcher(), stop).run(order);
        }
    }
}
