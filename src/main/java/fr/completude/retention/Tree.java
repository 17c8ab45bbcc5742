package fr.completude.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with all it holds. */
final class Tree {

    private static final String REPORT = "report.json";

    private Tree() {}

    /**
     * Deletes it, reports last: by them what is left is found. Links are deleted, not followed. Nothing happens when it
     * is not there.
     */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(folder)) {
            deepestFirst = tree.sorted(
                            Comparator.<Path>comparingInt(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                                            ? 2
                                            : path.endsWith(REPORT) ? 1 : 0)
                                    .thenComparing(Comparator.reverseOrder()))
                    .toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    /** Deletes a folder and those above it that become empty, up to one that stays. */
    static void deleteUpTo(Path stays, Path folder) throws IOException {
        delete(folder);
        Path above = folder.getParent();
        while (above != null && above.startsWith(stays) && !above.equals(stays) && isEmpty(above)) {
            Files.delete(above);
            above = above.getParent();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
