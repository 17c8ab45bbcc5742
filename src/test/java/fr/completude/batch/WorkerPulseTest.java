package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A share is written to only when there is something to say. */
class WorkerPulseTest {

    private static final String ID = "0123456789ab";

    @TempDir
    private Path folder;

    @Test
    void whatAWorkerCountedIsWrittenWhenItHasCountedMore() throws IOException {
        NightOrder order = new NightOrder(
                folder.resolve("inbox"),
                folder,
                LocalDate.of(2026, 11, 22),
                Period.ofDays(14),
                1,
                NightOrder.Resume.SAME_DAY);
        Path file = Files.createDirectories(RunLock.stateOf(folder)).resolve("metrics-" + ID + ".prom");
        NightProgress progress = NightProgress.ofWorker(new SilentWatcher(), ID);
        try (WorkerPulse pulse = WorkerPulse.begun(order, ID, progress)) {
            pulse.note();
            assertThat(file).doesNotExist();

            progress.enter(1);
            progress.metrics().putBack("busy");
            pulse.note();
            assertThat(file).content().contains("completude_put_back_total", " 1.0");

            Files.writeString(file, "untouched");
            pulse.note();
            assertThat(file).hasContent("untouched");

            progress.metrics().putBack("busy");
            pulse.note();
            assertThat(file).content().contains(" 2.0");
        }
    }
}
