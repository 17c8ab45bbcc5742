package fr.completude.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierLocksTest {

    @TempDir
    private Path output;

    @Test
    void whatIsDoneUnderALockIsDoneOneAfterTheOther() throws Exception {
        Path counter = Files.writeString(output.resolve("counter"), "0");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                work.add(() -> DossierLocks.of(output).during("mus", "MARTIN", () -> {
                    int next = Integer.parseInt(Files.readString(counter)) + 1;
                    Files.writeString(counter, String.valueOf(next));
                    return next;
                }));
            }
            for (Future<Integer> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(counter).hasContent("200");
    }

    @Test
    void anotherProcessIsKeptOutToo() throws IOException {
        DossierLocks.of(output).during(null, "MARTIN", () -> {
            try (Stream<Path> locks = Files.list(output.resolve(".completude/locks"))) {
                Path file = locks.findFirst().orElseThrow();
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    assertThatThrownBy(channel::tryLock).isInstanceOf(OverlappingFileLockException.class);
                }
                return true;
            }
        });
    }

    @Test
    void whoWritesWithoutEndIsNotWaitedForWithoutEnd() throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            DossierLocks.of(output).during("mus", "MARTIN", () -> {
                Future<Boolean> waiting = threads.submit(
                        () -> DossierLocks.of(output, Duration.ofMillis(1)).during("mus", "MARTIN", () -> true));
                assertThatThrownBy(() -> waiting.get(60, TimeUnit.SECONDS))
                        .hasCauseInstanceOf(BusyDossierException.class);
                return true;
            });
        } finally {
            threads.shutdown();
        }
        assertThat(DossierLocks.of(output).<Boolean>during("mus", "MARTIN", () -> true))
                .isTrue();
    }

    @Test
    void theirNamesTellNothingAndAreFew() throws IOException {
        for (int i = 0; i < 300; i++) {
            DossierLocks.of(output).during("mus", "MARTIN-" + i, () -> true);
        }
        try (Stream<Path> locks = Files.list(output.resolve(".completude/locks"))) {
            assertThat(locks.map(file -> file.getFileName().toString()))
                    .hasSizeLessThanOrEqualTo(64)
                    .allMatch(name -> name.matches("\\d\\d"));
        }
    }

    @Test
    void whoeverHoldsOneAsksForNoOther() throws IOException {
        DossierLocks locks = DossierLocks.of(output);
        locks.during("mus", "MARTIN", () -> {
            assertThatThrownBy(() -> locks.during("mus", "MARTIN", () -> true))
                    .isInstanceOf(IllegalStateException.class);
            return true;
        });
    }
}
