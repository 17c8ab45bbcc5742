package fr.completude.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is remembered of files that were read, by whatever engine: named by their SHA-256. */
record Readings(Path folder) {

    private static final int HASH_LETTERS = 64;

    List<Path> of(Set<String> hashes) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> hashes.contains(hash(file)))
                    .toList();
        }
    }

    private static String hash(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, Math.min(HASH_LETTERS, name.length()));
    }
}
