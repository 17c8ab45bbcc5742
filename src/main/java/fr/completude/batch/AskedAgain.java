package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import fr.completude.dossier.Sha256;
import fr.completude.reporting.AtomicFolder;

/**
 * Dossiers an operator wants read again from the first byte, whatever is remembered of them: one empty file each, under
 * the hash of their place among the reports. A run that is under way finds them too, if it has not come to them yet.
 */
public final class AskedAgain {

    private final Path folder;

    /** The wishes about an output folder. */
    public AskedAgain(Path output) {
        this.folder = RunLock.stateOf(output).resolve("again");
    }

    /** Notes the wish. */
    public void ask(String reportFolder) throws IOException {
        AtomicFolder.write(mark(reportFolder), "");
    }

    boolean isAsked(String reportFolder) {
        return Files.exists(mark(reportFolder));
    }

    /** The wish is fulfilled. */
    void done(String reportFolder) throws IOException {
        Files.deleteIfExists(mark(reportFolder));
    }

    private Path mark(String reportFolder) {
        return folder.resolve(Sha256.of(reportFolder));
    }
}
