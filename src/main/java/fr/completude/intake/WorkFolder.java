package fr.completude.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

import fr.completude.storage.ProcessFolder;
import org.jspecify.annotations.Nullable;

/** A private folder for what is unpacked of one dossier; closing it deletes it with all it holds. */
public final class WorkFolder implements AutoCloseable {

    private final Path path;
    private int files;

    private WorkFolder(Path path) {
        this.path = path;
    }

    /** A new folder, readable by its owner only, under an existing one. */
    public static WorkFolder under(Path parent) throws IOException {
        return new WorkFolder(Files.createTempDirectory(parent, "dossier-"));
    }

    /** As {@link #under}, where others put down their files too: that of a process that was killed goes with the next. */
    public static WorkFolder among(Path parent) throws IOException {
        return new WorkFolder(ProcessFolder.in(parent, "dossier"));
    }

    public Path path() {
        return path;
    }

    /** A place for one more file, under a name that owes nothing to the name it was uploaded by. */
    Path next() {
        files++;
        return path.resolve("%05d".formatted(files));
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
