package fr.completude.dossier;

import java.util.Locale;

/** Why a file could not be read, or not wholly. */
public enum FileProblem {
    ENCRYPTED,
    CORRUPT,
    UNSUPPORTED,
    TOO_LARGE,
    TOO_MANY_PAGES,
    TIMEOUT,
    CRASHED,
    UNSAFE,
    EMPTY;

    /** The word used in reports: {@code too-many-pages}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
