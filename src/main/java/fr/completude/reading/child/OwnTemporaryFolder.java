package fr.completude.reading.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder this child was given for its temporary files. Its parent removes it, or the child when the parent is gone. */
final class OwnTemporaryFolder {

    private OwnTemporaryFolder() {}

    /** Removes the folder as far as possible; the next parent to start sweeps up the rest. */
    static void remove() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        // A child started by hand would have the machine's folder.
        if (!folder.getFileName().toString().startsWith("completude-reader-")) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            return;
        }
    }
}
