package fr.completude.retention;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What runs that were killed left behind: unpacked files and files half written. Only while no night is under way. */
record Leftovers(Path output, Instant now) {

    private static final String UNFINISHED = ".inacheve-";
    /** Beside a night only the web page writes, and not for so long. */
    private static final Duration LONGEST_WRITING = Duration.ofHours(1);

    void remove() throws IOException {
        Path state = output.resolve(".completude");
        Tree.delete(state.resolve("work"));
        for (Path file : unfinished()) {
            if (isOfTheNight(state, file) || isOld(file)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isOfTheNight(Path state, Path file) {
        return file.startsWith(state) && !file.startsWith(state.resolve("corrections"));
    }

    private boolean isOld(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(LONGEST_WRITING));
    }

    private List<Path> unfinished() throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(output, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (String.valueOf(file.getFileName()).startsWith(UNFINISHED)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
