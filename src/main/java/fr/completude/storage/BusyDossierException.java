package fr.completude.storage;

import java.io.IOException;

/** Somebody else writes a dossier, and does not come to an end. */
public final class BusyDossierException extends IOException {

    private static final long serialVersionUID = 1L;

    BusyDossierException() {
        super("A dossier is being written by somebody else.");
    }
}
