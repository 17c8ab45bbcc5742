package fr.completude.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Tells a disk that is full, or a quota that is used up, from other failures: it wants another deed of the operator. */
final class FullDisk {

    /** As systems say it in English and in French, through whatever library: Java passes their own words on. */
    private static final List<String> KNOWN = List.of(
            "No space left on device",
            "Disk quota exceeded",
            "Aucun espace disponible sur le périphérique",
            "Débordement du quota d");

    /** With less the night cannot go on, whatever it broke on: what it wrote last may be gone again. */
    private static final long LEAST_BYTES = 128 << 10;

    private FullDisk() {}

    /** The words of this machine, asked for when a failure is first looked at. */
    private static final class Words {

        private static final List<String> HERE =
                Stream.concat(KNOWN.stream(), own()).toList();

        /** Of a device on which every write fails for lack of room. */
        private static Stream<String> own() {
            Path device = Path.of("/dev/full");
            if (!Files.exists(device) || Files.isRegularFile(device)) {
                return Stream.empty();
            }
            try (OutputStream full = Files.newOutputStream(device, StandardOpenOption.WRITE)) {
                full.write(0);
                return Stream.empty();
            } catch (FileSystemException e) {
                return Stream.empty();
            } catch (IOException e) {
                return Stream.ofNullable(e.getMessage()).filter(message -> !message.isBlank());
            }
        }
    }

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
        return NightException.broken("batch.disk-full", failure, fullest(folders, FullDisk::room));
    }

    static boolean isBehind(Throwable failure, List<Path> folders) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .map(cause -> String.valueOf(cause.getMessage()))
                        .anyMatch(message -> Words.HERE.stream().anyMatch(message::contains))
                || folders.stream().anyMatch(folder -> room(folder) < LEAST_BYTES);
    }

    /** The first of those that are full; where a quota or a little room hides which it is, the one with the least. */
    static Path fullest(List<Path> folders, ToLongFunction<Path> room) {
        return folders.stream()
                .min(Comparator.comparingLong(folder -> Math.max(room.applyAsLong(folder), LEAST_BYTES)))
                .orElseThrow();
    }

    private static long room(Path folder) {
        try {
            return Files.isDirectory(folder) ? Files.getFileStore(folder).getUsableSpace() : Long.MAX_VALUE;
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
