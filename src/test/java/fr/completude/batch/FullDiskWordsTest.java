package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A full disk is known by what the system says of it, in whatever language the machine speaks. */
class FullDiskWordsTest {

    private static final Path REPORTS = Path.of("reports");
    private static final Path WORK = Path.of("work");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No space left on device",
                "/srv/rapports/report.json: Aucun espace disponible sur le périphérique",
                "Disk quota exceeded",
                "Débordement du quota d'espace disque",
                "Débordement du quota d’espace disque"
            })
    void whatASystemSaysOfIt(String words) {
        Throwable failure = new IllegalStateException("Not written.", new IOException(words));

        assertThat(FullDisk.isBehind(failure, List.of())).isTrue();
    }

    @Test
    void whatThisMachineSaysOfIt() {
        Path full = Path.of("/dev/full");
        assumeThat(Files.exists(full)).isTrue();
        Throwable failure = catchThrowable(() -> {
            try (OutputStream out = Files.newOutputStream(full, StandardOpenOption.WRITE)) {
                out.write(0);
            }
        });

        assertThat(failure).isInstanceOf(IOException.class);
        assertThat(FullDisk.isBehind(new UncheckedIOException((IOException) failure), List.of()))
                .isTrue();
    }

    @Test
    void anotherFailureIsNone() {
        assertThat(FullDisk.isBehind(new IOException("Permission denied"), List.of()))
                .isFalse();
        assertThat(FullDisk.isBehind(new IOException(), List.of())).isFalse();
    }

    @Test
    void theFolderNamedIsTheOneWithTheLeastRoom() {
        assertThat(FullDisk.fullest(List.of(REPORTS, WORK), Map.of(REPORTS, 5L << 30, WORK, 1L << 20)::get))
                .isEqualTo(WORK);
        assertThat(FullDisk.fullest(List.of(REPORTS, WORK), Map.of(REPORTS, 4096L, WORK, 0L)::get))
                .isEqualTo(REPORTS);
    }
}
