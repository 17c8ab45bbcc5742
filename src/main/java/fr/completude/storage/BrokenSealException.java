package fr.completude.storage;

import java.io.IOException;
import java.nio.file.Path;

/** A sealed file is damaged, was changed, or belongs elsewhere. */
public final class BrokenSealException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    BrokenSealException(Path file) {
        super("A sealed file is not what was written there.");
        this.file = file;
    }

    /** Where it stands. */
    public Path file() {
        return file;
    }
}
