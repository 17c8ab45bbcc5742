package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import fr.completude.language.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is really full: a small one of its own, where the account that runs the test may make one. */
class FullDiskTest {

    private static final int DOSSIERS = 12;
    private static final RealStages STAGES = RealStages.with(null);

    private final Path inbox;
    private final Path disk;
    private final Path out;
    private final Path undisturbed;

    FullDiskTest(@TempDir Path folder) {
        inbox = folder.resolve("inbox");
        disk = folder.resolve("disk");
        out = disk.resolve("out");
        undisturbed = folder.resolve("undisturbed");
    }

    @BeforeEach
    void mount() throws Exception {
        Files.createDirectories(disk);
        assumeThat(did("mount", "-t", "tmpfs", "-o", "size=64m", "none", disk.toString()))
                .as("This account may make no disk of its own; it takes root with CAP_SYS_ADMIN.")
                .isTrue();
        ManyDossiers.in(inbox, DOSSIERS);
    }

    @AfterEach
    void unmount() throws Exception {
        did("umount", disk.toString());
    }

    @Test
    void fullAfterSomeReportsTheNightEndsWithTheReasonAndGoesOnWhenThereIsRoom() throws Exception {
        resize("1600k");
        assertFull(run(out));

        resize("64m");
        assertWhole();
    }

    @Test
    void fullBeforeItBeginsTheNightSaysSo() throws Exception {
        run(out);
        FileTree.delete(out.resolve("2026-11-22"));
        fill();
        assertFull(run(out));

        Files.delete(disk.resolve("ballast"));
        assertWhole();
    }

    @Test
    void fullWhereNothingStandsYetTheNightSaysSo() throws Exception {
        fill();
        assertFull(run(out));

        Files.delete(disk.resolve("ballast"));
        assertWhole();
    }

    @Test
    void noRoomToUnpackAZipIsNoFaultOfItsDossier() throws Exception {
        Path zip = inbox.resolve("mus/dossier-9999.zip");
        try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip))) {
            packed.putNextEntry(new ZipEntry("facture.pdf"));
            packed.write("EDF\nVotre facture du 14/09/2026\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            byte[] noise = new byte[8 << 20];
            new Random(1).nextBytes(noise);
            packed.write(noise);
        }
        Files.setLastModifiedTime(zip, Files.getLastModifiedTime(inbox.resolve("mus/dossier-0001/facture.pdf")));
        resize("6m");
        assertFull(run(out));

        resize("64m");
        assertWhole();
    }

    private void assertFull(NightOutcome outcome) {
        assertThat(outcome).isInstanceOfSatisfying(NightOutcome.Failed.class, failed -> assertThat(failed.cause())
                .isInstanceOfSatisfying(NightException.class, cause -> {
                    assertThat(cause.code()).isEqualTo("batch.disk-full");
                    assertThat(cause.refusal()).isFalse();
                    assertThat(Messages.in("fr").say(cause.code(), cause.values()))
                            .contains("plein", out.toString(), "reprendra");
                }));
    }

    private void assertWhole() throws IOException {
        assertThat(run(out)).isInstanceOf(NightOutcome.Completed.class);
        run(undisturbed);
        Map<String, String> expected = reports(undisturbed);
        Map<String, String> whole = reports(out);
        assertThat(whole.keySet()).isEqualTo(expected.keySet()).hasSizeGreaterThan(DOSSIERS);
        assertThat(whole.keySet())
                .filteredOn(file -> !Objects.equals(whole.get(file), expected.get(file)))
                .isEmpty();
    }

    private static Map<String, String> reports(Path output) throws IOException {
        Map<String, String> files = ManyDossiers.said(output);
        files.keySet().removeIf(file -> !file.contains("/dossier-"));
        return files;
    }

    private NightOutcome run(Path output) {
        NightOrder order = ChaosProcess.order(inbox, output);
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            return new Night(STAGES.over(new TextReader(), order), new SilentWatcher(), stop).run(order);
        }
    }

    private void resize(String size) throws Exception {
        assertThat(did("mount", "-o", "remount,size=" + size, disk.toString())).isTrue();
    }

    private void fill() throws IOException {
        byte[] page = new byte[4096];
        try (var ballast =
                Files.newOutputStream(disk.resolve("ballast"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                ballast.write(page);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static boolean did(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        }
    }
}
