package fr.completude.reporting;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

import fr.completude.dossier.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What the files of a report folder are, byte for byte: by it half a file, or one that somebody wrote anew, is told from
 * what was published.
 */
public final class Imprint {

    private final SortedMap<String, String> hashes;

    private Imprint(SortedMap<String, String> hashes) {
        this.hashes = hashes;
    }

    /**
     * Of a folder as it stands. What is still being written there is no part of it.
     *
     * @throws IOException when there is no such folder, or it cannot be read
     */
    public static Imprint of(Path folder) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, AtomicFolder::isPublished)) {
            for (Path file : files) {
                hashes.put(String.valueOf(file.getFileName()), Sha256.of(file));
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return new Imprint(hashes);
    }

    /** All of it in one hash. */
    public String hash() {
        return Sha256.of(hashes.toString());
    }

    Iterable<String> names() {
        return hashes.keySet();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Imprint imprint && imprint.hashes.equals(hashes);
    }

    @Override
    public int hashCode() {
        return hashes.hashCode();
    }
}
