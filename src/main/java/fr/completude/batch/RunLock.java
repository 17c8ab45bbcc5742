package fr.completude.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

import org.jspecify.annotations.Nullable;

/**
 * Says that a run is alive on an output folder. The operating system lets go of it when the process dies, however it
 * dies; so whoever holds it knows that any run still marked as started is dead.
 */
final class RunLock implements AutoCloseable {

    private final Path state;
    private final FileChannel channel;

    private RunLock(Path state, FileChannel channel) {
        this.state = state;
        this.channel = channel;
    }

    /**
     * Takes the lock of an output folder. Its state folder is created for its owner alone.
     *
     * @throws NightException when another run holds it, or the folder cannot be written
     */
    static RunLock take(Path output) {
        Path state = stateOf(output);
        try {
            Files.createDirectories(state);
            keepToOwner(state);
            FileChannel channel =
                    FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw NightException.refused("batch.already-running", null, output);
            }
            return new RunLock(state, channel);
        } catch (IOException e) {
            throw NightException.refused("batch.output-unwritable", e, output);
        }
    }

    /** The folder under an output folder where the state of its runs is kept. */
    static Path stateOf(Path output) {
        return output.resolve(".completude");
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Does what must not be done while another run is alive. */
    <T> T during(Work<T> work) throws IOException {
        if (!channel.isOpen()) {
            throw new IllegalStateException("The lock was let go of.");
        }
        return work.done();
    }

    /** What is done under the lock. */
    interface Work<T> {
        T done() throws IOException;
    }

    /** Lets go of it. The database, which names people, is left for its owner alone to read. */
    @Override
    public void close() throws IOException {
        try (channel) {
            keepToOwner(state);
        }
    }

    private static void keepToOwner(Path state) throws IOException {
        if (!state.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Files.setPosixFilePermissions(state, PosixFilePermissions.fromString("rwx------"));
        try (DirectoryStream<Path> held = Files.newDirectoryStream(state)) {
            for (Path path : held) {
                String mode = Files.isDirectory(path) ? "rwx------" : "rw-------";
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
            }
        }
    }
}
