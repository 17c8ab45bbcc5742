package fr.completude.storage;

import java.nio.file.Path;

/** A key is lacking, or is not the one; nothing was written. */
public final class SealRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Path place;

    SealRefusedException(String code, Path place) {
        super(code);
        this.code = code;
        this.place = place;
    }

    /** What is wrong, as a key of the message files. */
    public String code() {
        return code;
    }

    /** The folder or file it is about. */
    public Path place() {
        return place;
    }
}
