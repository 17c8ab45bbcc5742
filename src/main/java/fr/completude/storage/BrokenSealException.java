package fr.completude.storage;

import java.io.IOException;

/** A sealed file is damaged, was changed, or belongs elsewhere. */
public final class BrokenSealException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenSealException() {
        super("A sealed file is not what was written there.");
    }
}
