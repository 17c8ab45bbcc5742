package fr.completude.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.completude.config.Installation;
import fr.completude.reading.child.HeapProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildCommandTest {

    @Test
    void theEnginesWriteNumbersWithPointsWhateverTheLocale() {
        Map<String, String> environment = new HashMap<>(Map.of("LANG", "C", "LC_ALL", "fr_FR.UTF-8"));

        ChildCommand.writeNumbersWithPoints(environment);

        assertThat(environment).isEqualTo(Map.of("LANG", "fr_FR.UTF-8", "LC_NUMERIC", "C"));
    }

    @Test
    void everyChildIsStartedSo(@TempDir Path folder) {
        Installation installation = Installation.locate(null);
        ChildCommand command =
                new ChildCommand(installation, ReadingSettings.load(installation.config()), ChildCommand.READER);

        assertThat(command.in(folder).environment())
                .containsEntry("LC_NUMERIC", "C")
                .containsEntry("MALLOC_ARENA_MAX", "1")
                .containsEntry("MALLOC_MMAP_THRESHOLD_", "4194304")
                .containsEntry("MALLOC_TRIM_THRESHOLD_", "4194304")
                .doesNotContainKey("LC_ALL");
    }

    @Test
    void afterALargePictureItsHeapIsAsSmallAsBefore(@TempDir Path folder) throws Exception {
        Installation installation = Installation.locate(null);
        ProcessBuilder command = new ChildCommand(
                        installation, ReadingSettings.load(installation.config()), HeapProbe.class.getName())
                .in(folder);
        Process process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();

        List<Integer> mib = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(Integer::valueOf)
                .toList();

        assertThat(process.waitFor()).isZero();
        assertThat(mib).hasSize(3);
        assertThat(mib.get(1)).isGreaterThan(mib.get(0));
        assertThat(mib.get(2)).isLessThanOrEqualTo(mib.get(0));
    }
}
