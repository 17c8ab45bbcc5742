package fr.completude.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import fr.completude.storage.ProcessFolder;

/** The folder everything uploaded lies in, gone when closed; that of a process that was killed goes with the next one. */
final class ServedFolder implements AutoCloseable {

    private final Path path;

    private ServedFolder(Path path) {
        this.path = path;
    }

    static ServedFolder in(Path parent) throws IOException {
        return new ServedFolder(ProcessFolder.in(parent, "web"));
    }

    Path path() {
        return path;
    }

    /** An empty one: nothing is shown as it lies on the disk. */
    Path documents() throws IOException {
        return Files.createDirectories(path.resolve("documents"));
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(path)) {
            ProcessFolder.remove(path);
        }
    }
}
