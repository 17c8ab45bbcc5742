package fr.completude.reading;

import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SourceFile;

/** Turns an uploaded file into pages of words. */
public interface DocumentReader {

    /**
     * Reads a file; whatever is wrong with it is said in the result.
     *
     * @throws ReaderUnavailableException if no file at all can be read
     * @throws java.util.concurrent.CancellationException if the calling thread was interrupted or the reader closed
     */
    ReadFile read(SourceFile source);
}
