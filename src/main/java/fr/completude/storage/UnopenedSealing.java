package fr.completude.storage;

import java.nio.file.Path;

/** Of a sealed folder that nobody gave the key of. */
record UnopenedSealing(Path output) implements Sealing {

    private SealRefusedException refusal() {
        return new SealRefusedException("seal.key-missing", output);
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
