package fr.completude.storage;

import java.nio.file.Path;

/** As they are: the disk's own encryption, if any, is all there is. */
final class PlainSealing implements Sealing {

    @Override
    public byte[] sealed(Path file, byte[] content) {
        return content;
    }

    @Override
    public byte[] opened(Path file, byte[] standing) {
        return standing;
    }

    @Override
    public DatabaseSeal database() {
        return DatabaseSeal.NONE;
    }
}
