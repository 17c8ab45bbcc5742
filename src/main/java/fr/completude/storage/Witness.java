package fr.completude.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;

/** A small sealed file by which an output folder knows its key. */
record Witness(Path file) {

    static final Path PLACE = Path.of(Seals.STATE, "chiffrement");

    private static final byte[] SAYS = "completude".getBytes(StandardCharsets.UTF_8);

    static Witness of(Path output) {
        return new Witness(output.resolve(PLACE));
    }

    boolean isThere() {
        return Files.exists(file);
    }

    boolean knows(Sealing sealing) throws IOException {
        try {
            return Arrays.equals(sealing.opened(file, Files.readAllBytes(file)), SAYS);
        } catch (BrokenSealException e) {
            return false;
        }
    }

    /** In place of none: whoever comes at the same moment with another key is told by the one that stands there. */
    void write(Sealing sealing) throws IOException {
        Path folder = file.resolveSibling("");
        OwnerOnly.folders(folder);
        Path aside = OwnerOnly.temporaryIn(folder);
        try {
            try (FileChannel channel = OwnerOnly.open(aside, Set.of(StandardOpenOption.WRITE))) {
                channel.write(ByteBuffer.wrap(sealing.sealed(file, SAYS)));
                channel.force(true);
            }
            putIn(aside);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private void putIn(Path aside) throws IOException {
        try {
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException e) {
            // Somebody was first.
        } catch (UnsupportedOperationException | FileSystemException e) {
            // A disk without links.
            copied(aside);
        }
    }

    private void copied(Path aside) throws IOException {
        try (FileChannel channel =
                OwnerOnly.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            channel.write(ByteBuffer.wrap(Files.readAllBytes(aside)));
            channel.force(true);
        } catch (FileAlreadyExistsException e) {
            // Somebody was first.
        }
    }
}
