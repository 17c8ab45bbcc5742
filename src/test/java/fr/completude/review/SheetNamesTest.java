package fr.completude.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder is listed when it changed, and not for every dossier. */
class SheetNamesTest {

    private static final FileTime BEFORE = FileTime.from(Instant.parse("2026-11-22T08:00:00Z"));

    @TempDir
    private Path folder;

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger listings = new AtomicInteger();

    private SheetNames names() {
        return new SheetNames(folder, this::sheets, SheetNamesTest::name, nanos::get);
    }

    @Test
    void theFolderIsListedOnceForAllDossiersUntilItChanges() throws IOException {
        SheetNames names = names();
        Path first = sheet("a", "MARTIN");
        assertThat(names.of("MARTIN")).containsExactly(first);
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        for (int i = 0; i < 1000; i++) {
            assertThat(names.of("DOSSIER" + i)).isEmpty();
        }
        assertThat(listings).hasValue(2);

        Path second = sheet("b", "MARTIN");
        Files.setLastModifiedTime(folder, FileTime.from(BEFORE.toInstant().plusSeconds(60)));
        assertThat(names.of("MARTIN")).containsExactly(first, second);
        Files.delete(first);
        Files.setLastModifiedTime(folder, FileTime.from(BEFORE.toInstant().plusSeconds(120)));
        assertThat(names.of("MARTIN")).containsExactly(second);
    }

    @Test
    void whatCameInTheSameMomentOfACoarseClockIsSeen() throws IOException {
        SheetNames names = names();
        Path first = sheet("a", "MARTIN");
        assertThat(names.of("MARTIN")).containsExactly(first);

        Path second = sheet("b", "MARTIN");

        assertThat(names.of("MARTIN")).containsExactly(first, second);
    }

    @Test
    void aSheetThatCouldNotBeReadOnceIsTriedAgain() throws IOException {
        SheetNames names = names();
        Path unreadable = Files.createDirectory(folder.resolve("a.json"));
        Files.setLastModifiedTime(folder, BEFORE);
        nanos.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(names.of("MARTIN")).isEmpty();
        nanos.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(names.of("MARTIN")).isEmpty();

        Files.delete(unreadable);
        sheet("a", "MARTIN");

        assertThat(names.of("MARTIN")).containsExactly(unreadable);
    }

    @Test
    void whereNobodyDecidedAnythingThereIsNone() throws IOException {
        Files.delete(folder);

        assertThat(names().of("MARTIN")).isEmpty();
        assertThat(listings).hasValue(0);
        Files.createDirectory(folder);
    }

    private Path sheet(String file, String dossier) throws IOException {
        Path sheet = Files.writeString(folder.resolve(file + ".json"), dossier);
        Files.setLastModifiedTime(folder, BEFORE);
        return sheet;
    }

    private List<Path> sheets() {
        listings.incrementAndGet();
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> name(Path sheet) {
        try {
            return Optional.of(Files.readString(sheet));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
