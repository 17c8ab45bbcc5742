package fr.completude.reading;

import java.io.IOException;
import java.nio.file.Path;

import fr.completude.storage.ProcessFolder;

/** Folders for what children put down while they work, with the mark of their parent. */
final class TemporaryFolders {

    private TemporaryFolders() {}

    static Path create() throws IOException {
        return ProcessFolder.in(parent(), "reader");
    }

    /** Removes a folder; what cannot be removed now is removed by a later {@link #sweep}. */
    static void remove(Path folder) {
        try {
            ProcessFolder.remove(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }

    /** Removes the folders of parents that live no more. */
    static void sweep() {
        try {
            ProcessFolder.sweep(parent());
        } catch (IOException e) {
            // Without a list of old folders there is nothing to tidy; new ones will tell if the disk is unusable.
            return;
        }
    }

    private static Path parent() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }
}
