package fr.completude.storage;

import java.io.IOException;
import java.nio.file.Path;

/** How private files of an output folder stand on its disk. */
interface Sealing {

    /**
     * What is to stand on the disk.
     *
     * @param file where it will stand, whatever it is called while it is written
     */
    byte[] sealed(Path file, byte[] content);

    /**
     * What was written.
     *
     * @param file where it stands
     * @throws BrokenSealException when it is not what this program put there
     */
    byte[] opened(Path file, byte[] standing) throws IOException;

    /** How the database of the folder is opened. */
    DatabaseSeal database();
}
