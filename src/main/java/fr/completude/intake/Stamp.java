package fr.completude.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.TreeSet;

import fr.completude.dossier.Sha256;

/**
 * The outer look of a deposit: names, sizes and dates of its files. Two equal stamps some time apart mean that nobody
 * is writing to it any more.
 *
 * @param hash of all of it
 * @param lastModified of the file changed last
 * @param bytes of all files
 */
public record Stamp(String hash, Instant lastModified, long bytes) {

    static Stamp of(Path deposit) throws IOException {
        Look look = new Look(deposit);
        Files.walkFileTree(deposit, look);
        return new Stamp(Sha256.of(String.join("\n", look.lines)), look.lastModified, look.bytes);
    }

    private static final class Look extends SimpleFileVisitor<Path> {

        private final Path deposit;
        private final TreeSet<String> lines = new TreeSet<>();
        private Instant lastModified = Instant.EPOCH;
        private long bytes;

        Look(Path deposit) {
            this.deposit = deposit;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return note(folder, attributes);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            bytes += attributes.size();
            return note(file, attributes);
        }

        /** A folder that may not be looked into is part of the look; what is in it, the reception tells. */
        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
            if (path.equals(deposit)) {
                throw failure;
            }
            lines.add(deposit.relativize(path) + " ?");
            return FileVisitResult.CONTINUE;
        }

        private FileVisitResult note(Path path, BasicFileAttributes attributes) {
            Instant modified = attributes.lastModifiedTime().toInstant();
            lines.add(deposit.relativize(path).toString()
                    + (attributes.isDirectory() ? "" : " " + attributes.size() + " " + modified));
            lastModified = modified.isAfter(lastModified) ? modified : lastModified;
            return FileVisitResult.CONTINUE;
        }
    }
}
