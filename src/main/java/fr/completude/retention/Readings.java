package fr.completude.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import fr.completude.storage.LiveTree;

/** What is remembered of files that were read, by whatever engine: named by their SHA-256. */
record Readings(Path folder) {

    private static final int HASH_LETTERS = 64;

    static Readings under(Path output) {
        return new Readings(output.resolve(".completude").resolve("readings"));
    }

    List<Path> of(Set<String> hashes) throws IOException {
        return files(file -> hashes.contains(hash(file)));
    }

    /**
     * Forgets all others: of files that were replaced since, or of which no report came about. Whose they are nobody can
     * tell any more; the most this costs is reading a file twice.
     */
    void keepOnly(Set<String> hashes) throws IOException {
        for (Path other : files(file -> !hashes.contains(hash(file)))) {
            Files.deleteIfExists(other);
        }
    }

    private List<Path> files(Predicate<Path> which) throws IOException {
        return LiveTree.files(folder).stream().filter(which).toList();
    }

    private static String hash(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, Math.min(HASH_LETTERS, name.length()));
    }
}
