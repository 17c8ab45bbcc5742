package fr.completude.storage;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** A folder in which others write and delete while it is looked through: what goes meanwhile is not there. */
public final class LiveTree {

    private LiveTree() {}

    /**
     * The regular files below a folder, in no order; links are not followed. None when the folder is not there.
     *
     * @throws IOException when something that is there cannot be looked at
     */
    public static List<Path> files(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        look(folder, file -> !found.add(file));
        return found;
    }

    /**
     * Whether there is such a regular file below a folder; no longer looked for than until one is found.
     *
     * @throws IOException as for {@link #files}
     */
    public static boolean holds(Path folder, Predicate<Path> wanted) throws IOException {
        AtomicBoolean found = new AtomicBoolean();
        look(folder, file -> {
            found.set(wanted.test(file));
            return found.get();
        });
        return found.get();
    }

    private static void look(Path folder, Predicate<Path> isEnough) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return attributes.isRegularFile() && isEnough.test(file)
                        ? FileVisitResult.TERMINATE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                if (e == null || e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
    }
}
