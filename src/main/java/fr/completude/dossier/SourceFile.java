package fr.completude.dossier;

import java.nio.file.Path;

/**
 * An uploaded file, found but not opened.
 *
 * @param path its name within the dossier, with {@code /} between folders
 * @param location where its bytes are now
 * @param sha256 hash of its bytes, lower-case hex
 * @param bytes its size
 */
public record SourceFile(String path, Path location, String sha256, long bytes) {}
