package fr.completude.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.reporting.DigestJson;
import fr.completude.reporting.DigestRow;
import org.jspecify.annotations.Nullable;

/** What the last night wrote. Its digest is read once, and again when it was written anew. Thread-safe. */
final class NightReports {

    private final Path folder;
    private @Nullable Night last;

    NightReports(Path folder) {
        this.folder = folder;
    }

    /**
     * A night.
     *
     * @param written when its digest was written, ms
     */
    record Night(LocalDate day, long written, List<DigestRow> rows) {}

    /** The newest night that has a digest; empty before the first. */
    synchronized Optional<Night> last() throws IOException {
        Optional<LocalDate> day = newest();
        if (day.isEmpty()) {
            return Optional.empty();
        }
        Path digest = folder.resolve(day.get().toString()).resolve("digest.json");
        long written = Files.getLastModifiedTime(digest).toMillis();
        Night known = last;
        if (known == null || !known.day().equals(day.get()) || known.written() != written) {
            known = new Night(day.get(), written, DigestJson.read(digest));
            last = known;
        }
        return Optional.of(known);
    }

    /** A folder or file of a night; empty when there is none, or the names lead out of it. */
    Optional<Path> find(String... names) {
        Path path = folder;
        for (String name : names) {
            if (name.isEmpty() || name.startsWith(".") || name.contains("/") || name.contains("\\")) {
                return Optional.empty();
            }
            path = path.resolve(name);
        }
        return Files.exists(path) && path.normalize().startsWith(folder.normalize())
                ? Optional.of(path)
                : Optional.empty();
    }

    private Optional<LocalDate> newest() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> nights = Files.list(folder)) {
            return nights.filter(night -> Files.isRegularFile(night.resolve("digest.json")))
                    .flatMap(night -> day(night).stream())
                    .max(Comparator.naturalOrder());
        }
    }

    private static Optional<LocalDate> day(Path night) {
        try {
            return Optional.of(LocalDate.parse(String.valueOf(night.getFileName())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
