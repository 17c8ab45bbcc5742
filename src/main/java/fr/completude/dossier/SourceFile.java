package fr.completude.dossier;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * An uploaded file, found but not opened.
 *
 * @param path its name within the dossier, with {@code /} between folders
 * @param location where its bytes are now
 * @param sha256 hash of its bytes, lower-case hex; empty when a problem kept them from being read
 * @param bytes its size
 * @param problem why it must not be opened; null when it may
 */
public record SourceFile(
        String path,
        Path location,
        String sha256,
        long bytes,
        @Nullable FileProblem problem) {

    /** A file that may be opened. */
    public SourceFile(String path, Path location, String sha256, long bytes) {
        this(path, location, sha256, bytes, null);
    }
}
