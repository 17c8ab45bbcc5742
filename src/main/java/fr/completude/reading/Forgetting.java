package fr.completude.reading;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is forgotten of earlier readings: those of another engine, those long of no use, and the oldest of too many. */
final class Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final MemorySettings settings;
    private final Clock clock;

    Forgetting(MemorySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    private record Kept(Path file, Instant lastUsed, long bytes) {}

    /**
     * Forgets.
     *
     * @param folder of all readings
     * @param fingerprint name of the folder in it whose readings can still be of use
     */
    void in(Path folder, String fingerprint) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            List<Kept> kept = sweep(folder, folder.resolve(fingerprint));
            long bytes = kept.stream().mapToLong(Kept::bytes).sum();
            kept.sort(Comparator.comparing(Kept::lastUsed));
            for (Kept oldest : kept) {
                if (bytes <= settings.bytes()) {
                    break;
                }
                Files.deleteIfExists(oldest.file());
                bytes -= oldest.bytes();
            }
        } catch (IOException e) {
            LOG.warn(
                    "Earlier readings could not all be forgotten ({}).",
                    e.getClass().getSimpleName());
        }
    }

    /** Deletes what is of no use and gives what stays. */
    private List<Kept> sweep(Path folder, Path useful) throws IOException {
        Instant oldest = clock.instant().minus(settings.unused());
        List<Kept> kept = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Instant lastUsed = attributes.lastModifiedTime().toInstant();
                if (file.startsWith(useful) && !lastUsed.isBefore(oldest)) {
                    kept.add(new Kept(file, lastUsed, attributes.size()));
                } else {
                    Files.deleteIfExists(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                try (var left = Files.list(visited)) {
                    if (!visited.equals(folder) && left.findAny().isEmpty()) {
                        Files.deleteIfExists(visited);
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return kept;
    }
}
