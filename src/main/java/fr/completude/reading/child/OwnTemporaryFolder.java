package fr.completude.reading.child;

import java.io.File;

/** The folder this child was given for its temporary files. The parent removes it; a child whose parent is gone does. */
final class OwnTemporaryFolder {

    private OwnTemporaryFolder() {}

    static void remove() {
        File folder = new File(System.getProperty("java.io.tmpdir"));
        File[] files = folder.listFiles();
        // Only a folder made for a child: a child started by hand would have the machine's.
        if (files != null && folder.getName().startsWith("completude-reader-")) {
            for (File file : files) {
                file.deleteOnExit();
                if (file.delete()) {
                    continue;
                }
            }
            if (!folder.delete()) {
                folder.deleteOnExit();
            }
        }
    }
}
