package fr.completude.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders for what children put down while they work; named by the parent's process id, so that those of a parent
 * that was killed are known for what they are. */
final class TemporaryFolders {

    private static final String PREFIX = "completude-reader-";

    private TemporaryFolders() {}

    static Path create() throws IOException {
        return Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
    }

    /** Removes a folder; what cannot be removed now is removed by a later {@link #sweep}. */
    static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }

    /** Removes the folders of parents that live no more. */
    static void sweep() {
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> folders = Files.list(parent)) {
            folders.filter(TemporaryFolders::isOrphan).forEach(TemporaryFolders::remove);
        } catch (IOException e) {
            // Without a list of old folders there is nothing to tidy; new ones will tell if the disk is unusable.
            return;
        }
    }

    private static boolean isOrphan(Path folder) {
        String name = folder.getFileName().toString();
        if (!name.startsWith(PREFIX)) {
            return false;
        }
        String pid = name.substring(PREFIX.length()).replaceFirst("-.*", "");
        return pid.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }
}
