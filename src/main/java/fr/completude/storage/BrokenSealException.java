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

    /** What to do about it, as a key of the message files: not everything can be made again. */
    public String code() {
        return SealedKinds.areMadeAgain(file) ? "seal.broken" : "seal.broken-for-good";
    }

    /** Where it stands. */
    public Path file() {
        return file;
    }
}
