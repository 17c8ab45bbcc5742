package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells a disk that is full, or a quota that is used up, from other failures: it wants another deed of the operator. */
final class FullDisk {

    /** As the system says it, through whatever library. */
    private static final List<String> WORDS = List.of("No space left on device", "Disk quota exceeded");

    /** With less the night cannot go on, whatever it broke on: what it wrote last may be gone again. */
    private static final long LEAST_BYTES = 128 << 10;

    private FullDisk() {}

    /**
     * The failure as it is told.
     *
     * @param folders where the night writes, the one its reports go to first
     */
    static Throwable told(Throwable failure, List<Path> folders) {
        boolean refused = failure instanceof NightException known && known.refusal();
        if (refused || !isBehind(failure, folders)) {
            return failure;
        }
        Path full = folders.stream().filter(FullDisk::isFull).findFirst().orElse(folders.get(0));
        return NightException.broken("batch.disk-full", failure, full);
    }

    static boolean isBehind(Throwable failure, List<Path> folders) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .map(cause -> String.valueOf(cause.getMessage()))
                        .anyMatch(message -> WORDS.stream().anyMatch(message::contains))
                || folders.stream().anyMatch(FullDisk::isFull);
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.isDirectory(folder) && Files.getFileStore(folder).getUsableSpace() < LEAST_BYTES;
        } catch (IOException e) {
            return false;
        }
    }
}
