package fr.completude.storage;

import java.nio.file.Path;

/**
 * Of a sealed folder that cannot be gone on with.
 *
 * @param why as a key of the message files
 */
record UnopenedSealing(Path output, String why) implements Sealing {

    private SealRefusedException refusal() {
        return new SealRefusedException(why, output);
    }

    @Override
    public byte[] sealed(Path file, byte[] content) {
        throw refusal();
    }

    @Override
    public byte[] opened(Path file, byte[] standing) {
        throw refusal();
    }

    @Override
    public DatabaseSeal database() {
        throw refusal();
    }
}
