package fr.completude.checking.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A configuration with little in it, so that it loads quickly, in memory where the system has a place for that. */
final class FuzzFolder {

    private static final Path MEMORY = Path.of("/dev/shm");

    private FuzzFolder() {}

    static Path make() {
        try {
            Path folder = Files.isWritable(MEMORY)
                    ? Files.createTempDirectory(MEMORY, "completude-fuzz-")
                    : Files.createTempDirectory("completude-fuzz-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            for (String file : new String[] {"faits.yaml", "familles.yaml", "ecritures.yaml", "couverture.yaml"}) {
                Files.copy(Path.of("config", file), folder.resolve(file));
            }
            Files.createDirectories(folder.resolve("matrix"));
            Files.createDirectories(folder.resolve("mairies"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
